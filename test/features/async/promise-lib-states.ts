const p = new Promise((res, rej) => {
  res(1);
  rej(2);
  res(3);
  throw new Error("ignored");
});
const q = new Promise(() => {
  throw new RangeError("in executor");
});
const chained = Promise.resolve(p);
class MyP extends Promise {
  tag() {
    return "mine";
  }
}
export default (async () => [
  await p,
  await q.catch((e) => e.name),
  chained === p,
  await Promise.resolve(Promise.resolve(5)),
  await new Promise((r) => r(Promise.reject(7))).catch((x) => "rej" + x),
  await Promise.reject(new Error("z")).then(
    () => 1,
    (e) => e.message,
  ),
  MyP.resolve(1) instanceof MyP,
  MyP.resolve(1)
    .then((x) => x)
    .tag(),
  await MyP.resolve(4),
  typeof Promise.prototype.then,
  Object.prototype.toString.call(p),
  await Promise.all("ab"),
  await Promise.all(new Set([1, Promise.resolve(2)])),
  await Promise.race([new Promise(() => {}), "now"]),
])();
