const table = Array.from({ length: 256 }, (_, n) => {
  for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
  return n >>> 0;
});
const crc = (s) => {
  let c = -1;
  for (let i = 0; i < s.length; i++) c = table[(c ^ s.charCodeAt(i)) & 255] ^ (c >>> 8);
  return (c ^ -1) >>> 0;
};
export default [crc("123456789"), crc("")];
