const s = Symbol("s");
const a = { [s]: 1, k: 2 };
const b = { ...a, z: 3 };
class C {
  [s] = 5;
}
export default [b[s], Object.keys(b), { ...new C() }[s], s in { ...a }];
