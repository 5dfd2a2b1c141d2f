const out = [];
let i = 0;
outer: while (i < 5) {
  i++;
  let j = 0;
  while (true) {
    j++;
    if (j > i) continue outer;
    if (i === 4) break outer;
    if (j === 2) continue;
    out.push(i * 10 + j);
  }
}
export default out;
