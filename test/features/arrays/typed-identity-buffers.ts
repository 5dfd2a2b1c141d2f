const b = new ArrayBuffer(4),
  b2 = new ArrayBuffer(4),
  d = new DataView(b);
const bufs: any[] = [b, b2];
const seen = new Map<any, string>([
  [b, "first"],
  [b2, "second"],
]);
const u = new Uint8Array(b),
  v = new Uint8Array(b);
const set = new WeakMap<object, number>([
  [u, 1],
  [v, 2],
]);
const copy = u.slice(),
  part = u.subarray(0, 2);
const unique = (list: any[]) => list.filter((x, i) => list.indexOf(x) === i);
export default [
  Object.getPrototypeOf(b) === ArrayBuffer.prototype,
  Object.getPrototypeOf(d) === DataView.prototype,
  bufs.indexOf(b2),
  bufs.lastIndexOf(b),
  seen.get(b2),
  seen.size,
  u === v,
  u.buffer === v.buffer,
  u.buffer === b,
  set.get(u),
  set.get(v),
  copy === u,
  copy.buffer === u.buffer,
  part.buffer === b,
  unique([u, v, u, copy, copy]).length,
  [u, v].findIndex((x) => x === v),
  Object.getPrototypeOf(u) === Uint8Array.prototype,
  u instanceof Uint8Array,
  [copy].includes(u),
  new Set([u, copy, v, u]).size,
];
