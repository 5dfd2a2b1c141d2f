function F(this: any) {
  return new.target === undefined ? "call" : ((this.nt = new.target === F), undefined);
}
export default [(F as any)(), new (F as any)().nt];
