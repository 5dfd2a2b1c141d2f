const l = [];
Promise.resolve()
  .then(() => {
    l.push(1);
    Promise.resolve().then(() => l.push(3));
  })
  .then(() => l.push(4));
Promise.resolve().then(() => l.push(2));
export default new Promise((r) => setTimeout(() => r(l), 2));
