const l = [];
new Map([["x", 1]]).forEach((v, k, m) => l.push([k, v, m.size]));
export default l;
