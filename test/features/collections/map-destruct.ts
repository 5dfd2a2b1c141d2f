const r = [];
for (const [k, v] of new Map([["a", 1]]).entries()) r.push(k + v);
export default [r, Object.fromEntries(new Map([["q", 1]])), new Map([[1, 2]]) instanceof Map];
