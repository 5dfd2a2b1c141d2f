const log: string[] = [];
const say = (s: string) => (log.push(s), s);
const o: any = {};
const bare = {} as any;
try {
  bare.missing(say("argument"), say("another"));
} catch (e) {
  log.push((e as Error).message);
}
try {
  bare.missing();
} catch (e) {
  log.push((e as Error).message);
}
o.there = (x: any) => x;
log.push(o.there(say("fine")));
export default log;
