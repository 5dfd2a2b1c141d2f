const r = [];
o: for (let i = 0, j = 0; i < 3; i++, j += 10) {
  for (let k = 0; k < 3; k++) {
    if (k === i) continue o;
    r.push(i + k + j);
  }
}
export default r;
