type Obs<T> = { next?: (v: T) => void; error?: (e: unknown) => void; complete?: () => void };
class Observable<T> {
  constructor(private onSub: (o: Required<Obs<T>>) => void | (() => void)) {}
  subscribe(o: Obs<T> | ((v: T) => void)) {
    const obs = typeof o === "function" ? { next: o } : o;
    let closed = false, cleanup: void | (() => void);
    const end = (f?: () => void) => { if (closed) return; closed = true; f?.(); cleanup?.(); };
    try { cleanup = this.onSub({ next: (v) => { if (!closed) obs.next?.(v); }, error: (e) => end(() => obs.error?.(e)), complete: () => end(() => obs.complete?.()) }); } catch (e) { end(() => obs.error?.(e)); }
    if (closed) cleanup?.();
    return { unsubscribe: () => end(), get closed() { return closed; } };
  }
  pipe(...ops: ((o: Observable<any>) => Observable<any>)[]): Observable<any> { return ops.reduce((o, f) => f(o), this as Observable<any>); }
  static of<T>(...xs: T[]) { return new Observable<T>((o) => { xs.forEach(o.next); o.complete(); }); }
}
const map = <A, B>(f: (a: A) => B) => (s: Observable<A>) => new Observable<B>((o) => { const sub = s.subscribe({ ...o, next: (v) => { try { o.next(f(v)); } catch (e) { o.error(e); } } }); return () => sub.unsubscribe(); });
const filter = <A>(p: (a: A) => boolean) => (s: Observable<A>) => new Observable<A>((o) => { s.subscribe({ ...o, next: (v) => p(v) && o.next(v) }); });
const scan = <A, B>(f: (b: B, a: A) => B, seed: B) => (s: Observable<A>) => new Observable<B>((o) => { let acc = seed; s.subscribe({ ...o, next: (v) => o.next((acc = f(acc, v))) }); });
class Subject<T> extends Observable<T> { readonly #obs = new Set<Required<Obs<T>>>(); constructor() { super((o) => { this.#obs.add(o); return () => this.#obs.delete(o); }); } next(v: T) { for (const o of this.#obs) o.next(v); } get size() { return this.#obs.size; } }
const log: any[] = [];
Observable.of(1, 2, 3, 4).pipe(filter<number>((x) => x % 2 === 0), map<number, number>((x) => x * 10), scan<number, number>((a, b) => a + b, 0)).subscribe({ next: (v) => log.push(v), complete: () => log.push("done") });
Observable.of(1, 0).pipe(map((x: number) => { if (!x) throw new RangeError("zero"); return x; })).subscribe({ next: (v) => log.push(v), error: (e) => log.push((e as Error).name), complete: () => log.push("never") });
const s = new Subject<string>();
const a = s.subscribe((v) => log.push("a" + v)), b = s.subscribe({ next(v) { log.push("b" + v); if (v === "2") b.unsubscribe(); } });
s.next("1"); s.next("2"); a.unsubscribe(); s.next("3");
export default [log, a.closed, b.closed, s.size, new Observable(() => { throw new Error("sub"); }).subscribe({ error: (e) => log.push(String(e)) }).closed, s instanceof Observable];
