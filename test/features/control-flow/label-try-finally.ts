const r = [];
l: for (let i = 0; i < 3; i++) {
  try {
    if (i === 1) continue l;
    if (i === 2) break l;
    r.push(i);
  } finally {
    r.push("f" + i);
  }
}
export default r;
