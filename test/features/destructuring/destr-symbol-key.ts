const s = Symbol();
const { [s]: v = 4, ...rest } = { [s]: 1, a: 2 };
export default [v, rest, Object.keys(rest)];
