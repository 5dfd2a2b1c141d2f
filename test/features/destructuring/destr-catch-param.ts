const r = [];
try {
  throw { code: 7, info: [1, 2] };
} catch ({ code, info: [, b], missing = "m" }) {
  r.push(code, b, missing);
}
export default r;
