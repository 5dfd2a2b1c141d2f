const log: string[] = [];
const it = () => ({
  i: 0,
  [Symbol.iterator]() {
    return this;
  },
  next() {
    return { value: this.i++, done: false };
  },
  return() {
    log.push("ret" + this.i);
    return {};
  },
});
const [a, b] = it() as any;
for (const x of it() as any) if (x > 2) break;
try {
  for (const x of it() as any) throw new Error("e");
} catch {
  log.push("caught");
}
const f = () => {
  for (const x of it() as any) if (x === 1) return x;
};
export default [a, b, f(), log];
