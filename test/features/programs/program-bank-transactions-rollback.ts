class Tx {
  #ops = [];
  #undo = [];
  add(f, u) {
    this.#ops.push([f, u]);
    return this;
  }
  run() {
    try {
      for (const [f, u] of this.#ops) {
        f();
        this.#undo.unshift(u);
      }
      return "ok";
    } catch (e) {
      for (const u of this.#undo) u();
      return `rolled back: ${e.message}`;
    }
  }
}
const acc = { a: 100, b: 0 };
const move = (from, to, n) =>
  new Tx()
    .add(
      () => {
        if (acc[from] < n) throw new Error(`${from} has ${acc[from]}`);
        acc[from] -= n;
      },
      () => {
        acc[from] += n;
      },
    )
    .add(
      () => {
        if (!(to in acc)) throw new ReferenceError(`no ${to}`);
        acc[to] += n;
      },
      () => {
        acc[to] -= n;
      },
    )
    .run();
export default [move("a", "b", 30), move("b", "a", 99), move("a", "zz", 10), acc];
