class Res {
  constructor(n, log) {
    this.n = n;
    this.log = log;
  }
  [Symbol.iterator]() {
    let i = 0;
    const { n, log } = this;
    return {
      next: () => ({ done: i >= n, value: i++ }),
      return: () => {
        log.push("closed");
        return { done: true };
      },
    };
  }
}
const log = [];
const [a, b] = new Res(5, log);
for (const x of new Res(3, log)) if (x === 1) break;
const all = [...new Res(2, log)];
export default [a, b, all, log];
