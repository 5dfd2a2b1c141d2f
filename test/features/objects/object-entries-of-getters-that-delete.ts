const o: any = {
  a: 1,
  get b() {
    delete this.c;
    return 2;
  },
  c: 3,
  d: 4,
};
const p: any = {
  get x() {
    delete this.y;
    this.z = 9;
    return 1;
  },
  y: 2,
};
const rcv: any = { f: "a" };
const named: any = {
  set nick(v: string) {
    (this as any).n = v;
  },
  get own() {
    return (this as any).f;
  },
};
export default [
  Object.entries(o),
  Object.values(p),
  Object.keys(p),
  Reflect.set(named, "nick", "q", rcv),
  rcv.n,
  named.n ?? "none",
  Reflect.get(named, "own", rcv),
];
