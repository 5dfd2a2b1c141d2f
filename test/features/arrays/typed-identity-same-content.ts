const make = () => new Uint8Array([1, 2]);
const x: any = make(),
  y: any = make();
const m = new Map<any, any>([[x, 1]]);
const s = new Set([x, y]);
const pick = (v: any) => {
  switch (v) {
    case y:
      return "y";
    case x:
      return "x";
  }
  return "none";
};
export default [
  m.get(y),
  m.has(x),
  s.size,
  [x].includes(y),
  [x].indexOf(y),
  [y, x].indexOf(x),
  x === y,
  x == y,
  Object.is(x, y),
  x !== y,
  x === x,
  pick(x),
  pick(y),
  Object.getPrototypeOf(x) === Object.getPrototypeOf(y),
  new Float32Array(0) === new Float32Array(0),
];
