function Make(this: any) {
  this.n = 3;
  return () => this.n;
}
export default [new (Make as any)()(), typeof new (Make as any)()];
