class R {
  match(p: any) {
    return [p, typeof p];
  }
  search(p: any) {
    return p;
  }
}
const r: any = new R();
const of = (x: any, s: string) => x.match(s);
const o: any = {
  get x() {
    return { search: (q: any) => q + 1 };
  },
};
export default [
  r.match("/x"),
  r.search("q"),
  o.x.search("y"),
  [r].map((z) => z.match("zz")),
  of(r, "b"),
  of("a/b", "/b")![0],
];
