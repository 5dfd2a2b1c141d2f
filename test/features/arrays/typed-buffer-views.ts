const b = new ArrayBuffer(8);
const u8 = new Uint8Array(b);
const u16 = new Uint16Array(b);
u16[0] = 0x1234;
const i32 = new Int32Array(b, 4);
i32[0] = -2;
export default [[...u8], b.byteLength, u16.length, i32.length, i32.byteOffset];
