const re = /\d/y;
re.lastIndex = 2;
export default [re.test("ab1c"), re.lastIndex, re.test("ab1c"), re.lastIndex];
