const it = {
  from: 1,
  to: 3,
  [Symbol.iterator]() {
    let c = this.from,
      t = this.to;
    return { next: () => (c <= t ? { value: c++, done: false } : { value: undefined, done: true }) };
  },
};
export default [[...it], Math.max(...it), Array.from(it)];
