const größe = 3;
const o = { größe, "naïve key": 1 };
class Straße {
  länge = größe;
}
export default [
  größe + 1,
  o.größe,
  new Straße().länge,
  Object.keys(o),
  Object.keys(o).map((k) => k.length),
  Straße.name,
];
