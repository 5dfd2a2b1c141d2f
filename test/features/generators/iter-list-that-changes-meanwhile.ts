const log: any[] = [];
const subs = new Set<(n: number) => void>();
const emit = (n: number) => {
  for (const s of subs) s(n);
};
const b = (n: number) => {
  log.push("b" + n);
};
subs.add((n) => {
  log.push("a" + n);
  subs.delete(b);
});
subs.add(b);
subs.add((n) => {
  log.push("c" + n);
  if (n === 2)
    subs.add((m) => {
      log.push("d" + m);
    });
});
emit(1);
emit(2);
emit(3);
const queue: number[] = [1];
const visit = (n: number) => {
  log.push(n);
  if (n < 4) queue.push(n + 1);
};
for (const n of queue) visit(n);
class W {
  #todo = ["a"];
  run() {
    for (const t of this.#todo) this.step(t);
    return this;
  }
  step(t: string) {
    log.push(t);
    if (t.length < 3) this.#todo.push(t + "x");
  }
}
new W().run();
export default log;
