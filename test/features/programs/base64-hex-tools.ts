const A = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const b64 = (s) => {
  let o = "";
  for (let i = 0; i < s.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => s.charCodeAt(i + k));
    const n = (a << 16) | ((b || 0) << 8) | (c || 0);
    o += A[n >> 18] + A[(n >> 12) & 63] + (isNaN(b) ? "=" : A[(n >> 6) & 63]) + (isNaN(c) ? "=" : A[n & 63]);
  }
  return o;
};
const hex = (s) => Array.from(s, (c) => c.charCodeAt(0).toString(16).padStart(2, "0")).join("");
const unhex = (h) =>
  h
    .match(/../g)
    .map((x) => String.fromCharCode(parseInt(x, 16)))
    .join("");
export default ["", "f", "fo", "foo", "foob", "fooba", "foobar"]
  .map(b64)
  .concat([btoa("hello"), atob("aGVsbG8="), hex("Az~"), unhex("48692a"), btoa(""), atob("")]);
