const s = "ab";
export default [s[5] === undefined, s[-1] === undefined, s.charAt(-1), s.at(-3) === undefined, s["length"], s["0"]];
