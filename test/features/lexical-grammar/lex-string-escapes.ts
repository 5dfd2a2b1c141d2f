export default ["\x41\u0042\u{43}", 'a\
b', "\0".length, "\v\f\b".split("").map((c) => c.charCodeAt(0)), "\'\"\\", "\q", "\u{1}".length];
