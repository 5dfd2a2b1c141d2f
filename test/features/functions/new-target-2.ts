function F(this: any) {
  return new.target === undefined ? "call" : ((this.nt = new.target === F), undefined);
}
class P {
  n = new.target.name;
}
class Q extends P {}
export default [(F as any)(), new (F as any)().nt, new Q().n];
