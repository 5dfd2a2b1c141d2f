const it = {
  [Symbol.iterator]() {
    let n = 0;
    return {
      next() {
        n++;
        return n < 4 ? { value: n } : { done: "yes", value: 9 };
      },
    };
  },
};
export default [...it];
