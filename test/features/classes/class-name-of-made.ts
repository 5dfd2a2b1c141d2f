const Serial = (Base: any) =>
  class Serial extends Base {
    ser() {
      return 1;
    }
  };
class Point {}
const make = (n: string) =>
  ({
    [n]: class {
      static tag = n;
    },
  })[n];
const M = make("Dyn");
const k = "kk";
const o = { [k]: class {}, [k + 2]: function () {}, ["q"]: () => 1, [Symbol("sy")]: class {} } as any;
export default [
  Serial(Point).name,
  Serial.name,
  M.name,
  o.kk.name,
  o.kk2.name,
  o.q.name,
  new (Serial(Point))().constructor.name,
  (() => class Z {})().name,
  [1].map(() => class W {})[0].name,
];
