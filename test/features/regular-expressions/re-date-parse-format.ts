const m = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/;
const p = (s) => {
  const [, y, mo, d, h = "00", mi = "00"] = m.exec(s) ?? [];
  return y ? [y, mo, d, h, mi].map(Number) : null;
};
export default [p("2024-05-06"), p("2024-05-06T07:08"), p("nope")];
