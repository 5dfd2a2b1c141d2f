let s = "";
a: {
  s += "1";
  b: {
    s += "2";
    if (s) break a;
  }
  s += "3";
}
s += "4";
l: do {
  s += "x";
  continue l;
} while (s.length < 6);
w: while (true) {
  for (;;) {
    break w;
  }
}
export default s;
