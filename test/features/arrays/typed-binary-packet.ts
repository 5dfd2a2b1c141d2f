const encode = ({ id, temp, hum, name }) => {
  const b = new ArrayBuffer(9 + name.length);
  const v = new DataView(b);
  v.setUint8(0, 0x7e);
  v.setUint32(1, id);
  v.setInt16(5, Math.round(temp * 100));
  v.setUint8(7, hum);
  v.setUint8(8, name.length);
  [...name].forEach((c, i) => v.setUint8(9 + i, c.charCodeAt(0)));
  return new Uint8Array(b);
};
const decode = (u) => {
  const v = new DataView(u.buffer, u.byteOffset, u.byteLength);
  if (v.getUint8(0) !== 0x7e) throw new Error("bad magic");
  const n = v.getUint8(8);
  return {
    id: v.getUint32(1),
    temp: v.getInt16(5) / 100,
    hum: v.getUint8(7),
    name: String.fromCharCode(...u.slice(9, 9 + n)),
  };
};
const p = encode({ id: 3735928559, temp: -12.34, hum: 56, name: "attic" });
let err;
try {
  decode(new Uint8Array(9));
} catch (e) {
  err = e.message;
}
export default [[...p].map((x) => x.toString(16).padStart(2, "0")).join(""), decode(p), err, p.reduce((a, b) => a ^ b)];
