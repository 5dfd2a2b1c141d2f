const p = { z: 1 };
const o = { __proto__: p, y: 2 };
const q = { ["__proto__"]: 5 };
export default [o.z, Object.keys(o), Object.getPrototypeOf(o) === p];
