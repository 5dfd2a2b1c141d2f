const o = {
  f(a: number, b = 5, ...c: any[]) {
    return [arguments.length, f2.length, o.f.length, this === o];
  },
};
const f2 = o.f;
class K {
  m(a = 1, ...b: any[]) {
    return [arguments.length, a, b.length];
  }
}
export default [o.f(1), new K().m(), new K().m(1, 2, 3)];
