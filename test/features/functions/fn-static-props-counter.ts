function c() {
  return ++c.count;
}
c.count = 0;
c();
c();
export default [c.count, Object.keys(c), "count" in c];
