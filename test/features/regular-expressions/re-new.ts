export default [new RegExp("a+").test("caat"), new RegExp("A", "i").test("a"), new RegExp("\\d").source];
