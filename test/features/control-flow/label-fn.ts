const f = () => {
  a: for (const x of [1, 2]) {
    for (const y of [3, 4]) {
      if (y === 4) continue a;
      if (x === 2) return x * y;
    }
  }
};
export default f();
