const walk = (v: any, path: string[] = [], out: string[] = []): string[] => {
  if (v !== null && typeof v === "object") for (const [k, x] of Object.entries(v)) walk(x, [...path, k], out);
  else out.push(path.join(".") + "=" + String(v));
  return out;
};
export default walk({ a: 1, b: { c: [true, null, { d: "x" }] }, e: [] });
