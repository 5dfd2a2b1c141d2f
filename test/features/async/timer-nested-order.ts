const l = [];
setTimeout(() => {
  l.push(1);
  Promise.resolve().then(() => l.push(2));
}, 0);
setTimeout(() => l.push(3), 0);
export default new Promise((r) => setTimeout(() => r(l), 8));
