function str(x, indent = "") {
  if (Array.isArray(x))
    return x.length
      ? "[\n" + x.map((v) => indent + "  " + str(v, indent + "  ")).join(",\n") + "\n" + indent + "]"
      : "[]";
  if (x && typeof x === "object")
    return (
      "{\n" +
      Object.keys(x)
        .map((k) => `${indent}  "${k}": ${str(x[k], indent + "  ")}`)
        .join(",\n") +
      "\n" +
      indent +
      "}"
    );
  return JSON.stringify(x);
}
const v = { a: [1, [2, [3, { b: "c", d: [] }]]], e: { f: { g: { h: { i: null } } } } };
export default [str(v) === JSON.stringify(v, null, 2), str(v).length];
