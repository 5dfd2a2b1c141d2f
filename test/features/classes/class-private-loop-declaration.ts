const classes: any[] = [];
for (let i = 0; i < 3; i++) {
  class K {
    #v = i;
    static has(o: any) {
      return #v in o;
    }
    v() {
      return this.#v;
    }
  }
  classes.push(K);
}
const objs = classes.map((C) => new C());
export default [classes.map((C) => objs.map((o) => C.has(o))), objs.map((o) => o.v())];
