const l = [];
const t = setTimeout(() => l.push("no"), 2);
clearTimeout(t);
clearTimeout(undefined);
export default new Promise((r) => setTimeout(() => r(l), 6));
