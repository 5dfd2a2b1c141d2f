const log: string[] = [];
const f = async (n: string) => { log.push(n + "1"); await null; log.push(n + "2"); await undefined; log.push(n + "3"); return n; };
export default (async () => { log.push("start"); const a = f("a"); const b = f("b"); Promise.resolve().then(() => log.push("m1")).then(() => log.push("m2")).then(() => log.push("m3")); queueMicrotask(() => log.push("q")); setTimeout(() => log.push("t0"), 0); log.push("sync"); await a; log.push("after a"); await b; log.push("after b"); await new Promise<void>((r) => setTimeout(r, 5)); log.push("end"); return log; })();
