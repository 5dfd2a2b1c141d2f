const o = {
  from: 1,
  to: 4,
  [Symbol.iterator]() {
    let c = this.from,
      t = this.to;
    return { next: () => (c <= t ? { done: false, value: c++ } : { done: true, value: undefined }) };
  },
};
export default [[...o], Array.from(o, (x) => x * x), Math.max(...o), (([a, , b]) => [a, b])(o)];
