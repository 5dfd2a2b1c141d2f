const vs: any[] = [0, -0, 1, "", "0", "1", "a", null, undefined, true, false, NaN, [], [0], [1], {}, "true"];
const rows = { eq: "", ne: "", lt: "", le: "", seq: "", is: "" };
for (const a of vs)
  for (const b of vs) {
    rows.eq += +(a == b);
    rows.ne += +(a != b);
    rows.lt += +(a < b);
    rows.le += +(a <= b);
    rows.seq += +(a === b);
    rows.is += +Object.is(a, b);
  }
const ar = ["+", "-", "*", "/", "%", "&", "|", "^", "<<", ">>", ">>>"];
const op: Record<string, (a: any, b: any) => any> = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "%": (a, b) => a % b,
  "&": (a, b) => a & b,
  "|": (a, b) => a | b,
  "^": (a, b) => a ^ b,
  "<<": (a, b) => a << b,
  ">>": (a, b) => a >> b,
  ">>>": (a, b) => a >>> b,
};
export default [
  rows,
  ar.map((o) =>
    vs
      .slice(0, 12)
      .map((a) =>
        vs
          .slice(2, 7)
          .map((b) => String(op[o]!(a, b)))
          .join(),
      )
      .join(";"),
  ),
  vs.map((v) => [typeof v, !!v, String(v), Number(v)].join("/")),
];
