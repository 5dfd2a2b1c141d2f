const r = /foo/y;
r.lastIndex = 3;
export default [r.test("barfoo"), r.lastIndex, r.test("barfoo"), r.lastIndex];
