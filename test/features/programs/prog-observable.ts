class Obs<T> {
  constructor(private sub: (o: { next(v: T): void; done?(): void }) => (() => void) | void) {}
  subscribe(next: (v: T) => void, done: () => void = () => {}) {
    let open = true;
    const un = this.sub({
      next: (v) => {
        if (open) next(v);
      },
      done: () => {
        if (open) {
          open = false;
          done();
        }
      },
    });
    return () => {
      open = false;
      un?.();
    };
  }
  pipe(...ops: any[]): Obs<any> {
    return ops.reduce((o, op) => op(o), this);
  }
  static of<T>(...xs: T[]) {
    return new Obs<T>((o) => {
      xs.forEach((x) => o.next(x));
      o.done?.();
    });
  }
  static interval(ms: number) {
    return new Obs<number>((o) => {
      let i = 0;
      const id = setInterval(() => o.next(i++), ms);
      return () => clearInterval(id);
    });
  }
}
const map =
  <T, U>(f: (x: T) => U) =>
  (s: Obs<T>) =>
    new Obs<U>((o) =>
      s.subscribe(
        (v) => o.next(f(v)),
        () => o.done?.(),
      ),
    );
const filter =
  <T,>(f: (x: T) => boolean) =>
  (s: Obs<T>) =>
    new Obs<T>((o) =>
      s.subscribe(
        (v) => f(v) && o.next(v),
        () => o.done?.(),
      ),
    );
const take =
  <T,>(n: number) =>
  (s: Obs<T>) =>
    new Obs<T>((o) => {
      let c = 0;
      const un = s.subscribe(
        (v) => {
          if (c++ < n) o.next(v);
          if (c >= n) {
            o.done?.();
            queueMicrotask(() => un());
          }
        },
        () => o.done?.(),
      );
      return un;
    });
const out: any[] = [];
Obs.of(1, 2, 3, 4)
  .pipe(
    filter((x: number) => x % 2 === 0),
    map((x: number) => x * 10),
  )
  .subscribe(
    (v) => out.push(v),
    () => out.push("done"),
  );
export default new Promise((res) =>
  Obs.interval(3)
    .pipe(
      map((x: number) => x * x),
      take(3),
    )
    .subscribe(
      (v) => out.push(v),
      () => res(out),
    ),
);
