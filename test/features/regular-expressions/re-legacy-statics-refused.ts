/(b)/.test("abc");
export default RegExp.$1;
