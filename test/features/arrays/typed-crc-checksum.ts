const table = new Uint32Array(256).map((_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n;
});
const crc = (b) => {
  let c = -1;
  for (const x of b) c = table[(c ^ x) & 255] ^ (c >>> 8);
  return (c ^ -1) >>> 0;
};
export default crc(Uint8Array.from("123456789", (c) => c.charCodeAt(0))).toString(16);
