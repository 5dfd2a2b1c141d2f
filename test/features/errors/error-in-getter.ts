const o = {
  get x() {
    throw new Error("g");
  },
};
let r;
try {
  o.x;
  r = "no";
} catch (e) {
  r = e.message;
}
export default r;
