let n = 0;
for (;;) {
  if (++n > 3) break;
}
export default n;
