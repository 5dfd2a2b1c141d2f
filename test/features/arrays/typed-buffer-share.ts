const b = new ArrayBuffer(8);
const u8 = new Uint8Array(b),
  u16 = new Uint16Array(b, 2, 2);
u8[2] = 1;
u8[3] = 2;
u16[1] = 0x0304;
export default [
  u16[0],
  [...u8],
  b.byteLength,
  u16.byteOffset,
  u16.length,
  b.slice(2, 4).byteLength,
  [...new Uint8Array(b.slice(2, 6))],
];
