const A = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const enc = (b: Uint8Array) => {
  let o = "";
  for (let i = 0; i < b.length; i += 3) {
    const n = (b[i] << 16) | ((b[i + 1] ?? 0) << 8) | (b[i + 2] ?? 0);
    o +=
      A[n >> 18] +
      A[(n >> 12) & 63] +
      (i + 1 < b.length ? A[(n >> 6) & 63] : "=") +
      (i + 2 < b.length ? A[n & 63] : "=");
  }
  return o;
};
export default ["", "f", "fo", "foo", "foob"]
  .map((s) => enc(Uint8Array.from(s, (c) => c.charCodeAt(0))))
  .concat(btoa("hello"), atob("aGVsbG8="));
