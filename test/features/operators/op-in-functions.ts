const f = () => 1;
export default ["length" in f, "name" in Object, "call" in f, "nope" in f, "length" in []];
