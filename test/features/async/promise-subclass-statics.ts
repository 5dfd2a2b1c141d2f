const p = Promise.resolve(1);
const r: any[] = [
  Promise.resolve(p) === p,
  p instanceof Promise,
  typeof p.then,
  Promise.name,
  Promise.length,
  p.then.length,
  Promise.all.length,
  Object.prototype.toString.call(p),
];
try {
  (Promise as any)(() => {});
} catch (e: any) {
  r.push(e.name);
}
try {
  new (Promise as any)(5);
} catch (e: any) {
  r.push(e.name);
}
export default new Promise((res, rej) => {
  res(1);
  rej(2);
  res(3);
  throw 4;
})
  .then((v) => r.concat("v", v as any))
  .then((l) => new Promise((_, rej) => rej(l)).catch((x) => x));
