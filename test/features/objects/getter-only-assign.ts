const o = {
  get x() {
    return 1;
  },
};
let r;
try {
  (o as any).x = 2;
  r = "no";
} catch (e) {
  r = e.name;
}
export default [r, o.x];
