const e = (f: () => unknown) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
export default [
  e(() => (ArrayBuffer as any)(8)),
  e(() => (Uint8Array as any)(8)),
  e(() => (DataView as any)(new ArrayBuffer(8))),
  new Uint8Array(2).length,
];
