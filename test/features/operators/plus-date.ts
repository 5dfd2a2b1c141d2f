export default typeof (new Date(0) + 1);
