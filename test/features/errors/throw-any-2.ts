const t = (f: () => void) => {
  try {
    f();
    return "none";
  } catch (e) {
    return e instanceof Error ? [e.name, e.constructor === TypeError] : ["raw", e];
  }
};
export default [
  t(() => {
    throw 1;
  }),
  t(() => {
    throw null;
  }),
  t(() => {
    (null as any).x;
  }),
  t(() => {
    (undefined as any)();
  }),
  t(() => {
    (5 as any).foo();
  }),
  t(() => {
    new (5 as any)();
  }),
  t(() => {
    const [a] = null as any;
  }),
  t(() => {
    [].reduce((a) => a);
  }),
  t(() => {
    "x".repeat(-1);
  }),
  t(() => {
    new Array(-1);
  }),
  t(() => {
    (1).toFixed(101);
  }),
  t(() => {
    notDefined as any;
  }),
  t(() => {
    Symbol() + "";
  }),
];
declare const notDefined: unknown;
