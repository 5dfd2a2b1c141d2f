export default typeof (() => 1).toString();
