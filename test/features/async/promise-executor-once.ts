export default new Promise((res, rej) => {
  res(1);
  res(2);
  rej(3);
  throw 4;
}).then(
  (v) => "v" + v,
  (e) => "e" + e,
);
