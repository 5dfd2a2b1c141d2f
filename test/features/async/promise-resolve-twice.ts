export default new Promise((res, rej) => {
  res(1);
  res(2);
  rej(new Error("x"));
  throw new Error("y");
}).then((v) => v);
