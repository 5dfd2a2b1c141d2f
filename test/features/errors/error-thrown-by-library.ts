const codes = [
  () => (null as any).x,
  () => (undefined as any)(),
  () => [].reduce((a: any) => a),
  () => "x".repeat(-1),
  () => new Array(-1),
  () => (1).toFixed(101),
  () => JSON.parse("{bad"),
  () => decodeURIComponent("%"),
  () => new Date(NaN).toISOString(),
  () => Symbol() + "",
  () => (1.5 as any).toString(1),
  () => Object.defineProperty(1 as any, "x", {}),
  () => new ({} as any)(),
  () => (({}) as any).f(),
  () => [...(1 as any)],
  () => new Map([1] as any),
  () => "a".normalize("x"),
  () => String.fromCodePoint(-1),
  () => structuredClone(() => 1),
  () => Reflect.ownKeys(1 as any),
  () => "abc".matchAll(/b/),
  () => (1 as any) in 2,
  () => ({}) instanceof (1 as any),
  () => {
    const c = 1;
    (c as any) = 2;
  },
];
export default codes.map((f) => {
  try {
    f();
    return "none";
  } catch (e: any) {
    return e.name;
  }
});
