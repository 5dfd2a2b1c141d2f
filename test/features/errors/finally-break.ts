let n = 0;
for (;;) {
  try {
    n++;
    continue;
  } finally {
    if (n > 2) break;
  }
}
export default n;
