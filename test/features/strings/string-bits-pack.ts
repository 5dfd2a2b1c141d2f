const pack = (fields: [value: number, bits: number][]) => {
  const out: number[] = [];
  let acc = 0,
    n = 0;
  for (const [v, b] of fields)
    for (let i = b - 1; i >= 0; i--) {
      acc = (acc << 1) | ((v >> i) & 1);
      if (++n === 8) {
        out.push(acc);
        acc = n = 0;
      }
    }
  if (n) out.push(acc << (8 - n));
  return Uint8Array.from(out);
};
const unpack = (d: Uint8Array, bits: number[]) => {
  let pos = 0;
  return bits.map((b) => {
    let v = 0;
    for (let i = 0; i < b; i++, pos++) v = (v << 1) | ((d[pos >> 3]! >> (7 - (pos & 7))) & 1);
    return v;
  });
};
const p = pack([
  [5, 3],
  [1, 1],
  [1000, 10],
  [3, 2],
  [255, 8],
]);
const hex = (d: Uint8Array) => Array.from(d, (b) => b.toString(16).padStart(2, "0")).join(" ");
const signed = (v: number, b: number) => (v << (32 - b)) >> (32 - b);
const b64 = (d: Uint8Array) => btoa(String.fromCharCode(...d));
const gray = (n: number) => n ^ (n >> 1);
const rev8 = (b: number) => {
  let r = 0;
  for (let i = 0; i < 8; i++) r |= ((b >> i) & 1) << (7 - i);
  return r;
};
const pop = (x: number) => {
  let c = 0;
  for (; x; x &= x - 1) c++;
  return c;
};
export default [
  hex(p),
  unpack(p, [3, 1, 10, 2, 8]),
  signed(0xff, 8),
  signed(0x7f, 8),
  signed(0x800, 12),
  b64(p),
  [0, 1, 2, 3, 4].map(gray),
  rev8(0b11010000).toString(2),
  pop(0xf0f1),
  atob(b64(p)).length,
];
