const log: string[] = [];
const tr = <T,>(n: string, v: T): T => (log.push(n), v);
const o = {
  get a() {
    log.push("get a");
    return undefined;
  },
  get b() {
    log.push("get b");
    return 1;
  },
} as any;
const { [tr("key a", "a")]: va = tr("def a", 9), [tr("key b", "b")]: vb = tr("def b", 8) } = tr("src", o);
const f = ({ x = tr("x", 1), y = x + 1 }: any = tr("whole", { x: undefined }), [z = tr("z", 3)] = []) => [x, y, z];
const r = [f(), f({ x: 5 }), f({}, [7])];
const swap = ([a, b]: [any, any]) => [b, a] as const;
const entries = Object.entries({ k: 1, l: 2 }).map(([k, v]) => k + v);
const people = [
  { name: "A", tags: ["x", "y"] },
  { name: "B", tags: [] as string[] },
];
const out: string[] = [];
for (const {
  name,
  tags: [t = "none", ...more],
} of people)
  out.push(`${name}:${t}:${more.length}`);
try {
  (({ a: { b } }: any) => b)({});
} catch (e: any) {
  log.push(e.name);
}
export default { va, vb, log, r, s: swap([1, 2]), entries, out };
