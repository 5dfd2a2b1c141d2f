class Countdown {
  constructor(n) {
    this.n = n;
  }
  [Symbol.iterator]() {
    let n = this.n;
    return {
      next: () => (n > 0 ? { value: n--, done: false } : { value: undefined, done: true }),
      return() {
        closed++;
        return {};
      },
    };
  }
}
let closed = 0;
const got = [];
for (const x of new Countdown(5)) {
  if (x === 3) break;
  got.push(x);
}
const [first] = new Countdown(3);
export default [got, closed, first, [...new Countdown(2)]];
