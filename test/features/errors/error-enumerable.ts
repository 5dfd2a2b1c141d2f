const k = [];
for (const x in new Error("m")) k.push(x);
export default k;
