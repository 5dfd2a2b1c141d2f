const attempt = <T,>(f: () => T): { ok: true; v: T } | { ok: false; e: string } => {
  try {
    return { ok: true, v: f() };
  } catch (e) {
    return { ok: false, e: e instanceof Error ? e.name : String(e) };
  }
};
const thrown = [undefined, null, 0, "s", { a: 1 }, [1], () => 1, NaN].map((v) => {
  try {
    throw v;
  } catch (x) {
    return typeof x === "function" ? "fn" : x === undefined ? "undef" : x;
  }
});
const destr = (() => {
  try {
    throw { code: 7, info: { d: [1, 2] } };
  } catch ({
    code,
    info: {
      d: [, second],
    },
    miss = "m",
  }: any) {
    return [code, second, miss];
  }
})();
const native = [
  () => (null as any).x,
  () => (undefined as any)(),
  () => (({}) as any).f(),
  () => {
    const c: any = 1;
    (c as any).x.y;
  },
  () => new Array(-1),
  () => (1).toFixed(101),
  () => "x".repeat(-1),
  () => JSON.parse("{bad"),
  () => undefinedName as any,
  () => decodeURIComponent("%"),
  () => new (5 as any)(),
  () => [].reduce((a) => a),
  () => ({}) instanceof (5 as any),
  () => "a" in ("b" as any),
  () => Symbol() + "",
].map((f) => attempt(f as any));
declare const undefinedName: any;
export default [thrown, destr, native, attempt(() => 5)];
