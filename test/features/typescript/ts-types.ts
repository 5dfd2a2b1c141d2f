interface P {
  x: number;
}
type Q = P | null;
abstract class S<T> {
  constructor(protected v: T) {}
  abstract get(): T;
}
class C extends S<number> {
  get() {
    return this.v as number;
  }
}
const p = { x: 1 } satisfies P;
export default [new C(4).get(), (p as Q)!.x];
