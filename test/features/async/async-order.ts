const l = [];
const a = async () => {
  l.push(1);
  await null;
  l.push(4);
};
l.push(0);
const p = a();
l.push(2);
Promise.resolve().then(() => l.push(5));
l.push(3);
export default p.then(() => l);
