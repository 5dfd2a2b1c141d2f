export default [/^.$/u.test("a"), /\u{61}/u.test("a"), /\p{L}/u.test("a")];
