const log: string[] = [];
const source = (what: string) => ({
  [Symbol.iterator]() {
    return this;
  },
  next() {
    return { value: 1, done: false };
  },
  throw(e: any) {
    if (what === "throw") throw new RangeError("inner " + e);
    return { value: "went on with " + e, done: true };
  },
  get return() {
    log.push("return asked");
    if (what === "return") throw new RangeError("no return");
    return undefined;
  },
});
function* outer(what: string) {
  try {
    const r = yield* source(what) as any;
    log.push("r=" + r);
    yield 2;
  } catch (e) {
    log.push("caught " + (e as Error).message);
    yield 3;
  } finally {
    log.push("finally");
  }
  return "end";
}
const out: any[] = [];
for (const what of ["throw", "return", "none"]) {
  const it: any = outer(what);
  out.push(it.next());
  out.push(what === "return" ? it.return("R") : it.throw("T"));
  out.push(it.next(), it.next());
}
const bare = {
  [Symbol.iterator]() {
    return this;
  },
  next: () => ({ value: 0, done: false }),
  return() {
    log.push("closed");
    return {};
  },
} as any;
function* over() {
  yield* bare;
}
const g: any = over();
g.next();
try {
  g.throw(1);
} catch (e) {
  log.push((e as Error).constructor === TypeError ? "TypeError" : "?");
}
out.push(g.next());
export default [out, log];
