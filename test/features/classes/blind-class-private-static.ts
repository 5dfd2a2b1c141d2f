class Pool<T> {
  static #count = 0;
  static readonly limits = { max: 3 };
  #free: T[] = [];
  #made = 0;
  readonly id = ++Pool.#count;
  constructor(readonly make: (n: number) => T) {}
  static get count() { return Pool.#count; }
  static #check(p: Pool<any>) {
    if (p.#made >= Pool.limits.max) throw new RangeError(`pool ${p.id} is spent`);
  }
  static isPool(x: object) { return #free in x; }
  get #next() { return this.#made + 1; }
  set #next(n: number) { this.#made = n - 1; }
  take(): T {
    const ready = this.#free.pop();
    if (ready !== undefined) return ready;
    Pool.#check(this);
    const n = this.#next++;
    return this.make(n);
  }
  give(...items: T[]) { this.#free.push(...items); return this; }
  get size() { return this.#free.length; }
}
const p = new Pool((n) => "item" + n);
const q = new Pool((n) => n * n);
const a = p.take(), b = p.take();
p.give(a);
const c = p.take(), d = p.take();
let err = "";
try { p.take(); } catch (e) { err = String(e); }
export default [a, b, c, d, err, q.take(), q.take(), q.give(7, 8).size, q.take(), Pool.count, p.id, q.id, Pool.isPool(p), Pool.isPool({}), Object.keys(p).join()];
