let n = 0;
a: for (;;) {
  b: for (;;) {
    for (;;) {
      n++;
      if (n < 3) continue b;
      if (n < 6) continue a;
      break a;
    }
  }
}
export default n;
