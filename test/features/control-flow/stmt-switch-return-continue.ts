const f = (n) => {
  for (let i = 0; i < n; i++) {
    switch (i % 3) {
      case 0:
        continue;
      case 1:
        if (i > 5) return i;
        break;
    }
  }
  return -1;
};
export default [f(3), f(20)];
