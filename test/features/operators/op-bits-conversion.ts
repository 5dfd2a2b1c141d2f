const log: string[] = [];
const o = (n: any, v: any) => ({
  valueOf() {
    log.push("v" + n);
    return v;
  },
  toString() {
    log.push("s" + n);
    return "9";
  },
});
const u: any = undefined;
const z: any = null;
const t = { toString: () => "6" } as any;
const r = [
  u | u,
  u & u,
  u ^ u,
  u << u,
  u >> u,
  u >>> u,
  z | z,
  ~u,
  ~t,
  t | 1,
  t << 1,
  t >>> 1,
  -8 >> t,
  ("1e2" as any) | 0,
  ("0x1f" as any) & 255,
  ([7] as any) ^ 2,
  u < u,
  u <= u,
  u > u,
  u >= u,
  z <= z,
  u == z,
];
const take = (n: string, v: any) => {
  log.push("take" + n);
  return v;
};
const s = [
  take("a", o("a", 12)) - take("b", o("b", 5)),
  take("c", o("c", 6)) & take("d", o("d", 3)),
  take("e", o("e", 1)) << take("f", o("f", 4)),
];
let w: any = o("w", 40);
w -= take("x", 2);
let y: any = { toString: () => "41" };
const old = y++;
let q: any = t;
--q;
export default [r, s, w, y, old, q, log.join(" ")];
