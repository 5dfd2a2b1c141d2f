const p = Promise.resolve(1);
export default [p instanceof Promise, typeof p.then, Promise.resolve(p) === p, Object.prototype.toString.call(p)];
