const out = [];
outer: for (let i = 0; i < 4; i++) {
  inner: for (let j = 0; j < 4; j++) {
    if (j === 1) continue inner;
    if (i === 1) continue outer;
    if (i === 3) break outer;
    out.push(i + "" + j);
  }
  out.push("e" + i);
}
blk: {
  out.push("in");
  if (out.length) break blk;
  out.push("never");
}
export default out;
