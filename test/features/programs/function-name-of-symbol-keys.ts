const s = Symbol("key");
const t = Symbol();
const o = { [s]: () => 1, [t]: function () {}, ["a" + "b"]: () => 2 };
export default [(o as any)[s].name, (o as any)[t].name, (o as any).ab.name];
