const e = (f: () => unknown) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
const v = new DataView(new ArrayBuffer(8));
const n = (x: number): any => ({ valueOf: () => x });
v.setInt16(n(2), n(515), 1 as any);
v.setUint8("1" as any, "7" as any);
export default [
  v.getInt16(n(2)),
  v.getInt16(2, true),
  v.getUint8(1),
  v.getUint8(undefined as any),
  e(() => v.getInt8(-1)),
  e(() => v.setFloat32(6, 1)),
  e(() =>
    v.setInt8(100, {
      valueOf() {
        throw new SyntaxError("first");
      },
    } as any),
  ),
  e(() => new ArrayBuffer(-1)),
  new ArrayBuffer(n(4)).byteLength,
  e(() => new ArrayBuffer(2 ** 53)),
];
