const abc = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const enc = (s) => {
  let out = "";
  for (let i = 0; i < s.length; i += 3) {
    const n = (s.charCodeAt(i) << 16) | ((s.charCodeAt(i + 1) || 0) << 8) | (s.charCodeAt(i + 2) || 0);
    out +=
      abc[n >> 18] +
      abc[(n >> 12) & 63] +
      (i + 1 < s.length ? abc[(n >> 6) & 63] : "=") +
      (i + 2 < s.length ? abc[n & 63] : "=");
  }
  return out;
};
export default [enc("Man"), enc("hello"), enc(""), enc("ab"), btoa("hello"), atob("aGVsbG8=")];
