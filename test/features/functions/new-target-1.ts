function F(this: any) {
  this.nt = new.target === F;
}
export default [new (F as any)().nt];
