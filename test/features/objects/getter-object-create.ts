const base = {
  get full() {
    return this.f + " " + this.l;
  },
  set full(s) {
    [this.f, this.l] = s.split(" ");
  },
};
const o = Object.create(base);
o.f = "A";
o.l = "B";
const before = o.full;
o.full = "C D";
export default [before, o.full, Object.keys(o), o.hasOwnProperty("full")];
