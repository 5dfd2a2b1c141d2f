const l = [];
const f = async (n) => {
  l.push(n + "a");
  await 0;
  l.push(n + "b");
  await 0;
  l.push(n + "c");
};
export default Promise.all([f("x"), f("y")]).then(() => l);
