const a = [1, 2],
  s = new Set([3, 3, 4]),
  m = new Map([[5, 6]]);
function* g() {
  yield 7;
  yield* [8, 9];
}
const all = [0, ...a, ...s, ...[...m].flat(), ...g(), ..."ab", ...[], ...[[10]]];
const f = (...x: any[]) => x.length;
class P {
  xs: any[];
  constructor(...xs: any[]) {
    this.xs = xs;
  }
}
const holes = [...[1, , 3]];
const copy = [...a];
copy.push(9);
const args = [1, 2, 3] as const;
const mx = Math.max(...args, ...[9, 4], 0);
const errs = [5, {}, null, undefined].map((v: any) => {
  try {
    return [...v];
  } catch (e: any) {
    return e.name;
  }
});
const errCall = [undefined, 1].map((v: any) => {
  try {
    return f(...v);
  } catch (e: any) {
    return e.name;
  }
});
export default [
  all,
  f(...a, 1, ...g()),
  new P(...a, ...s).xs,
  holes,
  1 in holes,
  a,
  mx,
  errs,
  errCall,
  [...all.entries()].length,
  [..."x"].concat(...([[1], [2, [3]]] as any)),
];
