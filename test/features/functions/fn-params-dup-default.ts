const f = (a = 1, b = 2) => a + b;
export default [f(), f(undefined, 5), f(null as any, 1)];
