const out = [];
loop: for (const x of [1, 2, 3, 4]) {
  switch (x) {
    case 2:
      continue loop;
    case 4:
      break loop;
  }
  out.push(x);
}
export default out;
