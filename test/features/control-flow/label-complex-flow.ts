const r = [];
outer: for (let i = 0; i < 4; i++) {
  inner: for (let j = 0; ; j++) {
    if (j === 3) break inner;
    if (i === 1) continue outer;
    switch (j) {
      case 1:
        continue inner;
      case 2:
        if (i === 3) break outer;
        break;
      default:
        r.push(`${i}${j}d`);
    }
    r.push(`${i}${j}`);
  }
}
blk: {
  r.push("in");
  if (r.length > 3) break blk;
  r.push("never");
}
w: while (true) {
  do {
    if (r.length > 9) break w;
    r.push("x");
    continue w;
  } while (false);
}
export default r;
