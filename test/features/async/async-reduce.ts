export default [1, 2, 3].reduce(async (p, x) => (await p) + x, Promise.resolve(0));
