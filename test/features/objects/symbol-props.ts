const s = Symbol("k");
const o = { [s]: 1, a: 2 };
export default [o[s], Object.keys(o), JSON.stringify(o), s in o, Object.hasOwn(o, s), { ...o }[s]];
