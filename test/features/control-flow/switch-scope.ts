const x = 1;
switch (x) {
  case 1: {
    let y = 2;
  }
  case 2:
    let y = 3;
}
export default x;
