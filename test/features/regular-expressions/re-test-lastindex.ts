const r = /a/g;
export default [r.test("aa"), r.test("aa"), r.test("aa"), r.lastIndex];
