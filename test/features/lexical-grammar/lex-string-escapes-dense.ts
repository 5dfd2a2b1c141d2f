const s = "a\tb\nc\\d\"e\'f\x41\u0042\u{43}\0g\
h";
const codes = Array.from(s, (c) => c.charCodeAt(0));
const t = 'it\'s' + "\v\f\b".length + "\a\q";
export default { s, codes, t, len: s.length, cont: "one \
two", nul: "\0".length, hex: "\x7e\u007E" === "~~" };
