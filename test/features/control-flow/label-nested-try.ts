const l = [];
o: for (let i = 0; i < 3; i++) {
  try {
    if (i === 1) continue o;
    if (i === 2) break o;
    l.push(i);
  } finally {
    l.push("f" + i);
  }
}
export default l;
