const log: string[] = [];
const p = (s: string) => () => { log.push(s); };
async function a1() { log.push("a1"); await a2(); log.push("a1 end"); }
async function a2() { log.push("a2"); }
async function a3() { return a2(); }
async function a4() { return await a2(); }
async function a5() { return { then(f: any) { log.push("th"); f(); } }; }
async function main() {
  log.push("script");
  setTimeout(p("timeout"), 0);
  const one = a1();
  new Promise<void>((r) => { log.push("ex"); r(); }).then(p("t1")).then(p("t2")).then(p("t3")).then(p("t4")).then(p("t5"));
  a3().then(p("a3"));
  a4().then(p("a4"));
  (a5() as any).then(p("a5"));
  Promise.resolve().then(() => Promise.resolve()).then(p("nested"));
  Promise.reject(0).catch(p("c1")).then(p("c2"));
  queueMicrotask(() => { log.push("q1"); queueMicrotask(p("q2")); });
  log.push("script end");
  await one;
  await new Promise((r) => setTimeout(r, 10));
  return log;
}
export default main();
