const e = (f: () => any) => {
  try {
    return f();
  } catch (x: any) {
    return x.name;
  }
};
const fa: any = Object.freeze([3, 1, 2]);
const make = (a: any) => [
  e(() => a.push(3)),
  e(() => a.pop()),
  e(() => a.shift()),
  e(() => a.unshift(1)),
  e(() => a.splice(0, 1)),
  e(() => a.sort()),
  e(() => a.reverse()),
  e(() => a.fill(0)),
  e(() => {
    a[0] = 9;
  }),
  e(() => {
    a.length = 0;
  }),
  e(() => {
    a[5] = 1;
  }),
  e(() => a.copyWithin(0, 1)),
];
const st = Object.freeze([1, 2]) as any;
const list = [st];
const viaIndex = e(() => list[0].push(1));
const o = { items: Object.freeze([1]) as any };
const viaProp = e(() => o.items.push(2));
const ok = [...fa].sort().concat(
  fa.slice(1),
  fa.map((x: number) => x * 2),
);
const un = [1];
un.push(2);
const sealed: any = Object.seal([1, 2]);
const s = [e(() => sealed.push(3)), e(() => (sealed[0] = 5)), e(() => sealed.pop())];
const ne: any = Object.preventExtensions([1, 2]);
const n = [e(() => ne.push(1)), e(() => ne.pop())];
function addTo(xs: number[]) {
  xs.push(1);
  return xs;
}
const fz = e(() => addTo(Object.freeze([0]) as any));
const t = (n: string, f: () => any) => {
  try {
    return [n, f()];
  } catch (e: any) {
    return [n, e.name];
  }
};
const log: any[] = [];
const tl = (n: string, f: () => any) => {
  try {
    log.push([n, f()]);
  } catch (e: any) {
    log.push([n, e.name]);
  }
};
const fb: any = Object.freeze([1, 2]);
tl("fa push", () => fb.push(3));
export default [make(fa), viaIndex, viaProp, ok, un, s, sealed, n, ne, fz, t("p", () => fb.push(3)), log, fa];
