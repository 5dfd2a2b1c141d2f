const r = [];
outer: for (let i = 0; i < 4; i++) {
  inner: for (let j = 0; j < 4; j++) {
    if (j === 2) continue outer;
    if (i === 2) break outer;
    if (j === 1) continue inner;
    r.push(i * 10 + j);
  }
}
export default r;
