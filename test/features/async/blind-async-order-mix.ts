const log: string[] = [];
const tick = (name: string) => Promise.resolve().then(() => log.push(name));
async function child(n: number) {
  log.push(`child ${n} start`);
  await null;
  log.push(`child ${n} mid`);
  await new Promise<void>((resolve) => setTimeout(resolve, 5 * n));
  log.push(`child ${n} end`);
  return n * n;
}
async function thenable() {
  const value = await { then(resolve: (v: string) => void) { log.push("then called"); resolve("t"); } };
  log.push("thenable " + value);
}
async function main() {
  log.push("main");
  setTimeout(() => log.push("timer 0"), 0);
  queueMicrotask(() => log.push("micro"));
  const both = Promise.all([child(2), child(1)]);
  thenable();
  tick("tick a").then(() => tick("tick b"));
  log.push("sync end");
  const r = await both;
  log.push(r.join());
  return log;
}
export default main();
