const s = Symbol("s");
const d: any = Object.getOwnPropertyDescriptors({ a: 1, [s]: 2 });
export default [d.a.value, d[s].value, d[s].enumerable];
