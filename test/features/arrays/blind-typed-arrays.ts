const buf = new ArrayBuffer(16);
const dv = new DataView(buf);
dv.setUint8(0, 257);
dv.setInt16(1, -2);
dv.setUint16(3, 0x1234, true);
dv.setFloat32(5, 1.5);
dv.setUint32(9, 0xdeadbeef);
dv.setInt8(13, 200);
const bytes = new Uint8Array(buf);
const sub = bytes.subarray(1, 5);
sub[0] = 7;
const i16 = new Int16Array([1, 40000, -40000, 1.9, NaN as number]);
const f64 = Float64Array.from([1, 2, 3], (x) => x / 3);
const u32 = new Uint32Array(2);
u32[0] = -1;
u32[1]! -= 1;
const copy = bytes.slice(0, 4);
copy.fill(9, 1, 3);
bytes.set([1, 2, 3], 13);
let err = "";
try { new DataView(buf, 20); } catch (e) { err = (e as Error).name; }
try { dv.getInt32(13); } catch (e) { err += (e as Error).name; }
export default [
  [...bytes], [...i16], [...f64].map((x) => x.toFixed(3)), [...u32], [...copy], dv.getInt16(1), dv.getUint16(3), dv.getUint16(3, true), dv.getFloat32(5),
  dv.getUint32(9).toString(16), dv.getInt8(13), sub.length, sub.byteOffset, err, bytes.byteLength, i16.BYTES_PER_ELEMENT,
  Array.from(bytes.filter((x) => x > 100)), bytes.indexOf(0x12), [...i16.map((x) => x * 2)], i16.join("/"), [...i16].sort((a, b) => a - b),
  new Uint8Array(3).toString(), (bytes as any)[99] === undefined, Object.prototype.toString.call(buf), ArrayBuffer.isView(dv), buf.slice(4, 8).byteLength,
  bytes.reduce((a, b) => a ^ b), [...new Uint8Array(new Set([5, 6]))], [...Uint8Array.of(255, 256, -1)],
];
