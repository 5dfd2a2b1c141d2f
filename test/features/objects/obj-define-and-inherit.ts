const proto = {
  get full() {
    return `${this.first} ${this.last}`;
  },
  set full(v) {
    [this.first, this.last] = v.split(" ");
  },
};
const p = Object.create(proto, { first: { value: "A", writable: true, enumerable: true }, id: { value: 7 } });
p.last = "B";
p.full = "C D";
let e;
try {
  p.id = 8;
} catch (x) {
  e = x.message;
}
const ks = [];
for (const k in p) ks.push(k);
export default [
  p.full,
  p.first,
  p.id,
  e,
  Object.keys(p),
  ks,
  p.hasOwnProperty("full"),
  Object.getOwnPropertyDescriptor(p, "id"),
  proto.isPrototypeOf(p),
  p.propertyIsEnumerable("id"),
];
