let f = () => 1;
f = () => 2;
export default f.toString();
