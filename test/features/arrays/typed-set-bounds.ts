const out: any[] = [];
const t = (f: () => any) => {
  try {
    out.push(f());
  } catch (e: any) {
    out.push(e.name + ": " + e.message);
  }
};
t(() => {
  new Uint8Array(3).set([1, 2, 3, 4]);
});
t(() => {
  const u = new Uint8Array(3);
  u.set([9, 8], 1);
  u.set(new Set([5]) as any);
  return [...u];
});
t(() => {
  new Int16Array(3).set([1], -1);
});
t(() => {
  const u = new Float32Array(3);
  u.set({ length: 2, 0: 1, 1: 2 } as any, 1);
  return [...u];
});
t(() => {
  const u = new Uint8Array(4);
  u.set(u.subarray(0, 2).fill(7), 2);
  return [...u];
});
const m = new Map();
m.set("a", 1);
out.push(m.get("a"));
export default out;
