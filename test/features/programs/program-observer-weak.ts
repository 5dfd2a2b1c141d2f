const seen = new WeakSet<object>();
const deep = (v: any): any => {
  if (v === null || typeof v !== "object") return v;
  if (seen.has(v)) return "[Circular]";
  seen.add(v);
  return Array.isArray(v) ? v.map(deep) : Object.fromEntries(Object.entries(v).map(([k, x]) => [k, deep(x)]));
};
const a: any = { x: [1, { y: 2 }] };
a.self = a;
export default deep(a);
