const u8 = new Uint8Array([1, 255, 256, -1, 1.9]);
const i16 = Int16Array.from([1, 40000, -40000]);
const f32 = new Float32Array([1.1, 0.5]);
const f64 = Float64Array.of(1.1, NaN);
export default [[...u8], [...i16], f32[0] === 1.1, f32[1], [...f64].map(String), u8.length, u8.byteLength, i16.BYTES_PER_ELEMENT, Uint32Array.BYTES_PER_ELEMENT, u8 instanceof Uint8Array, Array.isArray(u8), Object.prototype.toString.call(u8), u8.join("-"), Array.from(u8).reverse(), u8[10], (u8[10] = 5, u8[10]), u8.map((x) => x * 2).join(), u8.filter((x) => x > 1).length, u8.reduce((a, b) => a + b), JSON.stringify(new Uint8Array([1, 2])), new Uint8Array(3).every((x) => x === 0), [...new Int8Array([127, 128, 129])]];
