const s = Symbol("q");
const o = { [s]: 1, a: 2 };
export default [Object.keys(o).length, o[s], s in o];
