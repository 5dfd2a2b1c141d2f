const m = new Map([["k", { v: 1 }]]);
const [[k, { v }]] = m;
const [[first] = ["none"]] = new Map();
export default [k, v, first];
