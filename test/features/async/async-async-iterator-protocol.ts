const src = {
  [Symbol.asyncIterator]() {
    let n = 0;
    return { next: async () => (n < 3 ? { value: n++, done: false } : { value: undefined, done: true }) };
  },
};
export default (async () => {
  let s = 0;
  for await (const x of src) s += x;
  return s;
})();
