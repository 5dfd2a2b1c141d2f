const out: string[] = [];
const t = (f: () => unknown) => {
  try {
    out.push("no: " + String(f()));
  } catch (e) {
    out.push(e instanceof Error ? `${e.name}|${e.message}` : "?" + e);
  }
};
const o: any = { n: 1, s: "x", u: undefined, z: null, f() {} };
t(() => o.missing());
t(() => o.n());
t(() => o.u.x);
t(() => o.z.y);
t(() => o.u.x());
t(() => o.a.b.c);
t(() => (undefined as any).foo);
t(() => (null as any)[0]);
t(() => new o.n());
t(() => new o.missing());
t(() => {
  o.u.x = 1;
});
t(() => {
  o.z[0] = 1;
});
t(() => o.f().g);
t(() => o["miss" + 1]());
t(() => [...(5 as any)]);
t(() => {
  const [a] = {} as any;
});
t(() => {
  const { a } = null as any;
});
t(() => {
  for (const x of 5 as any);
});
t(() => {
  for (const x of {} as any);
});
t(() => new Map([[1, 2], 3] as any));
t(() => o.s.foo());
t(() => "abc".foo());
t(() => (5 as any).toFixed(101));
t(() => (5).toString(1));
t(() => "x".repeat(-1));
t(() => Symbol() + "");
t(() => {
  throw "str";
});
t(() => {
  throw { a: 1 };
});
t(() => ({}) instanceof (5 as any));
t(() => "a" in (5 as any));
t(() => Object.defineProperty(Object.freeze({}), "x", { value: 1 }));
t(() => (5).toPrecision(0));
t(() => (5).toExponential(-1));
t(() => new Array(1.5));
t(() => [].reduce((a) => a));
t(() => decodeURIComponent("%"));
t(() => new Date(NaN).toISOString());
t(() => BigIntLess());
function BigIntLess(): any {
  return undefinedName;
}
declare const undefinedName: any;
export default out;
