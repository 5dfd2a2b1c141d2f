const a = { n: 1 };
a.self = a;
const b = [1];
b.push(b);
const s = { x: 1 };
export default [
  (() => {
    try {
      JSON.stringify(a);
    } catch (e) {
      return e.name;
    }
  })(),
  (() => {
    try {
      JSON.stringify(b);
    } catch (e) {
      return e.name;
    }
  })(),
  JSON.stringify([s, s]),
];
