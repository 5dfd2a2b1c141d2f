function f(a, b) {}
const d = Object.getOwnPropertyDescriptor(f, "length");
export default [d.value, d.writable, d.enumerable];
