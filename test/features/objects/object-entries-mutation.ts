const o: any = {
  a: 1,
  get b() {
    delete this.c;
    return 2;
  },
  c: 3,
  d: 4,
};
const ent = Object.entries(o);
const o2: any = {
  get x() {
    this.z = 9;
    return 1;
  },
  y: 2,
};
export default [
  ent,
  Object.keys(o),
  Object.values(o2),
  Object.keys(o2),
  Object.entries({ x: undefined, y: null }),
  Object.entries([5, 6]),
  Object.entries("xy"),
  Object.values("ab"),
  Object.entries(5 as any),
  Object.keys(true as any),
];
