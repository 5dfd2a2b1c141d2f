const s = Symbol("a");
export default typeof Object(s);
