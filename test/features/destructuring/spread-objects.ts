const proto = { inherited: 1 };
const src = Object.assign(Object.create(proto), { own: 2 });
Object.defineProperty(src, "hidden", { value: 3, enumerable: false });
let gets = 0;
const acc = {
  get v() {
    return ++gets;
  },
  set v(_: number) {},
};
const c = { ...acc, ...acc };
const sym = Symbol("s");
const withSym = { ...{ [sym]: 1, k: 2 } };
const over = {
  a: 1,
  ...{ a: 2, b: 3 },
  b: 4,
  ...null,
  ...undefined,
  ...(false as any),
  ..."hi",
  ...[7],
  ...(5 as any),
};
const cond = (on: boolean) => ({ base: 1, ...(on && { extra: 2 }) });
const d = { ...src };
const nested = { x: { y: 1 } };
const shallow = { ...nested };
shallow.x.y = 2;
const { a, ...others } = over as any;
const order = Object.keys({ z: 1, ...{ y: 2, 1: 3 }, z: 4, 0: 5 });
const frozen = Object.freeze({ q: 1 });
const thawed = { ...frozen };
thawed.q = 2;
export default {
  c,
  gets,
  hasSet: Object.getOwnPropertyDescriptor(c, "v")!.set === undefined,
  sym: withSym[sym],
  over,
  cond: [cond(true), cond(false)],
  d,
  inh: "inherited" in d,
  nested,
  a,
  others,
  order,
  thawed,
};
