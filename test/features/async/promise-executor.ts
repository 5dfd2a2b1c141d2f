const l = [];
const p = new Promise((res, rej) => {
  l.push("ex");
  res(1);
  rej(2);
  res(3);
});
l.push("after");
export default p.then((v) => [...l, v]);
