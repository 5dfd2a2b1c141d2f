export default ["\x41\u0042\103".length === 3 ? 1 : "\x41\u0042", "a\
b", "\0".length, "\v\f\b".length, 'it\'s', "tab\tend"];
