function* g() {}
export default [typeof g, typeof g().next, Object.prototype.toString.call(g()), g() instanceof g];
