type Listener<T> = (v: T, old: T | undefined) => void | Promise<void>;
class Observable<T> {
  static #id = 0;
  readonly id = `obs${Observable.#id++}`;
  #v: T;
  #ls = new Map<number, Listener<T>>();
  #n = 0;
  constructor(v: T) {
    this.#v = v;
  }
  get value() {
    return this.#v;
  }
  set value(v: T) {
    const old = this.#v;
    if (Object.is(v, old)) return;
    this.#v = v;
    for (const [, l] of [...this.#ls]) l(v, old);
  }
  subscribe(l: Listener<T>, { immediate = false } = {}) {
    const k = this.#n++;
    this.#ls.set(k, l);
    if (immediate) l(this.#v, undefined);
    return Object.assign(() => this.#ls.delete(k), { key: k });
  }
  map<U>(f: (t: T) => U): Observable<U> {
    const o = new Observable(f(this.#v));
    this.subscribe((v) => {
      o.value = f(v);
    });
    return o;
  }
  next() {
    return new Promise<T>((r) => {
      const un = this.subscribe((v) => {
        un();
        r(v);
      });
    });
  }
}
const a = new Observable(1),
  d = a.map((x) => x * 2),
  s = d.map(String);
const log: any[] = [];
const un = s.subscribe((v, o) => void log.push([v, o]), { immediate: true });
a.value++;
a.value = 2;
a.value += 3;
export default (async () => {
  const p = d.next();
  a.value = 7;
  log.push(await p, un(), un(), un.key);
  a.value = 8;
  return [log, s.value, a.id, s.id];
})();
