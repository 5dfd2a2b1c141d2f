const log: any[] = [];
const a = ["x", "y"];
for (const m of [
  "forEach",
  "map",
  "filter",
  "some",
  "every",
  "find",
  "findIndex",
  "findLast",
  "findLastIndex",
  "flatMap",
] as const)
  (a as any)[m]((...args: any[]) => {
    log.push([m, args.length, args[0], args[1], args[2] === a]);
    return m === "every";
  });
(a as any).reduce((...args: any[]) => {
  log.push(["reduce", args.length, args[2]]);
  return args[0];
});
(a as any).reduceRight((...args: any[]) => {
  log.push(["rr", args[0], args[1], args[2]]);
  return "q";
});
a.sort((...args: any[]) => (log.push(["sort", args.length]), 0));
Array.from(a, ((...args: any[]) => log.push(["from", args.length])) as any);
new Map([["k", "v"]]).forEach((...args: any[]) => log.push(["map.fe", args.length]));
new Set([1]).forEach((...args: any[]) => log.push(["set.fe", args[0], args[1]]));
"ab".replace(/(a)(b)/, (...args: any[]) => (log.push(["rep", args]), ""));
JSON.parse("[1]", (...args: any[]) => (log.push(["rev", args.length, args[0]]), args[1]));
JSON.stringify({ a: 1 }, (...args: any[]) => (log.push(["ser", args.length, args[0]]), args[1]));
for (const f of [null, undefined, 5, {}, "s"] as any[])
  try {
    [1].map(f);
  } catch (e: any) {
    log.push(e.message);
  }
try {
  ([] as any).forEach();
} catch (e: any) {
  log.push(e.message);
}
export default log;
