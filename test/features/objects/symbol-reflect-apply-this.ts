class P {
  constructor(
    public x = 1,
    public y = 2,
  ) {}
  sum() {
    return this.x + this.y;
  }
}
export default [
  Reflect.apply(P.prototype.sum, { x: 10, y: 20 }, []),
  P.prototype.sum.call({ x: 1, y: 5 }),
  Reflect.apply(
    function (this: any) {
      return this.q;
    },
    { q: 3 },
    [],
  ),
];
