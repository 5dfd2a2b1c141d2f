const r = [];
l: for (const x of [1, 2, 3, 4, 5]) {
  switch (x) {
    case 2:
      continue l;
    case 4:
      break l;
    default:
      r.push(x);
  }
  r.push("e");
}
export default r;
