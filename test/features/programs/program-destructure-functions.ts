const swap = <A, B>([a, b]: readonly [A, B]): [B, A] => [b, a];
const opts = ({
  method = "GET",
  headers: { accept = "*/*", ...hs } = {} as any,
  body,
  retry: { times = 1, wait: [w0 = 10, ...ws] = [] as number[] } = {} as any,
  ...rest
}: any = {}) => ({ method, accept, hs, body: body ?? null, times, w0, ws, rest });
const [q, [r = "dr", { s: { t = "dt" } = {} as any } = {} as any] = []] = ["q"] as any;
const m = new Map([
  ["x", { n: 1 }],
  ["y", { n: 2 }],
]);
const sums: any[] = [];
for (const [k, { n, z = n * 10 }] of m as any) sums.push(k + n + z);
const fib = (n: number) => {
  let [a, b] = [0, 1];
  while (n--) [a, b] = [b, a + b];
  return a;
};
const o: any = {};
[o.a, o["b"], ...o.c] = [1, 2, 3, 4];
({
  x: o.d,
  y: [o.e, { f: o.f = "df" }],
} = { x: 5, y: [6, {}] } as any);
const parse = (line: string) => {
  const [, key, , val = ""] = /^(\w+)(=(.*))?$/.exec(line) ?? [];
  return { key, val };
};
const { length, [length - 1]: last, 0: head } = ["p", "q", "r"] as any;
const minmax = (xs: number[]) => xs.reduce(([lo, hi], x) => [Math.min(lo, x), Math.max(hi, x)], [Infinity, -Infinity]);
const { a: { b: alias = "no" } = { b: "yes" } } = {} as any;
const fnRet = (({ f }: any) => f(({ v }: any) => v * 2))({ f: (g: any) => g({ v: 21 }) });
const gen = function* () {
  const { a, b } = yield "ask";
  return a + b;
};
const gi = gen();
gi.next();
let c1, c2;
for ([c1, c2 = "d"] of [[1], [2, 3]] as any) sums.push(`${c1}${c2}`);
try {
  throw { code: 1, inner: [{ m: "deep" }] };
} catch ({ code, inner: [{ m: msg }] }: any) {
  sums.push(code + msg);
}
export default [
  swap([1, "b"]),
  opts(),
  opts({ method: "POST", headers: { accept: "j", k: 1 }, body: 0, retry: { times: 3, wait: [1, 2, 3] }, x: 1, y: 2 }),
  q,
  r,
  t,
  sums,
  fib(10),
  o,
  parse("k=v"),
  parse("flag"),
  parse("!").key ?? null,
  length,
  last,
  head,
  minmax([3, 1, 2]),
  alias,
  fnRet,
  gi.next({ a: 1, b: 2 } as any),
];
