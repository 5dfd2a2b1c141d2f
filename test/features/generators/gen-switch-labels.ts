function* g(x) {
  outer: for (let i = 0; i < 3; i++) {
    switch (i) {
      case 1:
        continue outer;
      default:
        yield i;
    }
    for (const k of [1, 2]) {
      if (k === 2) continue outer;
      yield k * 10;
    }
  }
}
export default [...g(1)];
