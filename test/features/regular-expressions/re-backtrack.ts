export default [/^(a+)+$/.test("aaaa"), /(a|ab)(c|bcd)(d*)/.exec("abcd"), /a.*c/.exec("abcbc")[0]];
