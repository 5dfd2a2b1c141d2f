const o = { a: 1 };
Object.setPrototypeOf(o, [1, 2]);
const c: any = Object.create([1, 2, 3]);
const d: any = Object.create(Array.prototype);
export default [(o as any).length, c.length, c[0], c instanceof Array, Array.isArray(d), d.length];
