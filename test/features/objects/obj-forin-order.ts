const k = [];
for (const x in { b: 1, 3: 1, a: 1, 1: 1 }) k.push(x);
export default k;
