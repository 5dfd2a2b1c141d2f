function* g(limit) {
  outer: for (let i = 0; i < limit; i++) {
    for (let j = 0; ; j++) {
      if (j > i) continue outer;
      if (i === 3) break outer;
      yield `${i}${j}`;
    }
  }
  do {
    yield "end";
  } while (limit-- > 5);
}
export default [...g(5)];
