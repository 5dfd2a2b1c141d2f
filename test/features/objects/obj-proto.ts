const a = { x: 1 };
const b = { __proto__: a, y: 2 };
const c = Object.setPrototypeOf({ z: 3 }, b);
export default [b.x, c.x, c.y, Object.keys(c), a.isPrototypeOf(c)];
