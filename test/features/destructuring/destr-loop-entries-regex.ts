const text = "a=1;b=2;c=x";
const out = {};
for (const [, k, v] of text.matchAll(/(\w)=(\w)/g)) out[k] = isNaN(v) ? v : +v;
const [y, m, d] = "2024-05-06".split("-").map(Number);
const [, host, port = 80] = /^(\w+)(?::(\d+))?$/.exec("local");
export default [out, y + m + d, host, port];
