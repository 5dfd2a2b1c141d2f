const log: string[] = [];
const tick = (n: string, k: number) => {
  let p: Promise<any> = Promise.resolve();
  for (let i = 1; i <= k; i++) p = p.then(() => log.push(n + i));
  return p;
};
async function* g() {
  yield 1;
  yield Promise.resolve(2);
  return Promise.resolve(3);
}
async function* d() {
  yield* g();
}
export default (async () => {
  const a = g();
  const t = tick("t", 12);
  a.next().then((r) => log.push("a" + JSON.stringify(r)));
  a.next().then((r) => log.push("b" + JSON.stringify(r)));
  a.next().then((r) => log.push("c" + JSON.stringify(r)));
  a.next().then((r) => log.push("d" + JSON.stringify(r)));
  a.return("q" as any).then((r) => log.push("e" + JSON.stringify(r)));
  await t;
  await tick("u", 2);
  const b: any = g();
  b.return(Promise.resolve("early")).then((r: any) => log.push("f" + JSON.stringify(r)));
  await tick("v", 4);
  const c: any = d();
  c.next().then((r: any) => log.push("g" + JSON.stringify(r)));
  c.next().then((r: any) => log.push("h" + JSON.stringify(r)));
  await tick("w", 12);
  return log;
})();
