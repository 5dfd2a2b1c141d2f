const r = [];
try {
  throw { code: 5, info: ["a", "b"] };
} catch ({ code, info: [f, ...rest], missing = "m" }) {
  r.push(code, f, rest, missing);
}
export default r;
