const r = [];
outer: for (let i = 0; i < 4; i++) {
  switch (i) {
    case 1:
      continue outer;
    case 2:
      break;
    case 3:
      break outer;
  }
  r.push(i);
}
export default r;
