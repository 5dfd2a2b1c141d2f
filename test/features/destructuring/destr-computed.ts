const k = "q";
const { [k]: v, ...rest } = { q: 1, r: 2 };
export default [v, rest];
