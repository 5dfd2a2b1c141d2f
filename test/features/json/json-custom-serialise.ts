const ser = (v) =>
  v === null
    ? "null"
    : typeof v === "string"
      ? JSON.stringify(v)
      : Array.isArray(v)
        ? `[${v.map(ser).join(",")}]`
        : typeof v === "object"
          ? `{${Object.keys(v)
              .sort()
              .map((k) => JSON.stringify(k) + ":" + ser(v[k]))
              .join(",")}}`
          : String(v);
const o = { b: [1, null, { z: 1, a: 'q"' }], a: true };
export default [ser(o), JSON.stringify(JSON.parse(ser(o))) === ser(o)];
