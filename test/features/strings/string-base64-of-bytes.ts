const bytes = [0x00, 0x7f, 0x80, 0xff, 0xe9, 200];
const bin = String.fromCharCode(...bytes);
const b = btoa(bin);
let s = "";
for (const x of bytes) s += String.fromCharCode(x);
const bad = ["*", "a", "ab=c", "YQ=", "YQ===", "Y Q = =", "YQ\n=="].map((t) => {
  try {
    return atob(t);
  } catch (e: any) {
    return e.name + ": " + e.message;
  }
});
export default [
  b,
  Array.from(atob(b), (c) => c.charCodeAt(0)),
  bin.length,
  s === bin,
  [...Uint8Array.from(atob("/+8A"), (c) => c.charCodeAt(0))],
  btoa(""),
  atob("YQ=="),
  atob("YQ"),
  btoa(1 as any),
  btoa("\n\0"),
  bad,
];
