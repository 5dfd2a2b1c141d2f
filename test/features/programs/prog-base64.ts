const A = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const enc = (bytes: Uint8Array) => {
  let s = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a, b, c] = bytes.subarray(i, i + 3);
    const n = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    s +=
      A[n >> 18] + A[(n >> 12) & 63] + (b === undefined ? "=" : A[(n >> 6) & 63]) + (c === undefined ? "=" : A[n & 63]);
  }
  return s;
};
const dec = (s: string) =>
  Uint8Array.from(
    s
      .replace(/=+$/, "")
      .split("")
      .reduce<{ bits: number; n: number; out: number[] }>(
        (st, c) => {
          st.bits = (st.bits << 6) | A.indexOf(c);
          st.n += 6;
          if (st.n >= 8) {
            st.n -= 8;
            st.out.push((st.bits >> st.n) & 255);
            st.bits &= (1 << st.n) - 1;
          }
          return st;
        },
        { bits: 0, n: 0, out: [] },
      ).out,
  );
const toBytes = (s: string) => Uint8Array.from(s, (c) => c.charCodeAt(0)),
  toStr = (b: Uint8Array) => String.fromCharCode(...b);
const hex = (b: Uint8Array) => Array.from(b, (x) => x.toString(16).padStart(2, "0")).join("");
const unhex = (s: string) => new Uint8Array(s.match(/../g)!.map((h) => parseInt(h, 16)));
export default [
  ["", "M", "Ma", "Man", "Hello!"].map((s) => enc(toBytes(s))),
  toStr(dec("SGVsbG8h")),
  hex(toBytes("az")),
  toStr(unhex("6869")),
  hex(dec(enc(new Uint8Array([0, 255, 128, 1])))),
  toBytes("ab") + "",
];
