class Obs {
  constructor(sub) {
    this.sub = sub;
  }
  static of(...xs) {
    return new Obs((o) => {
      for (const x of xs) {
        if (o.closed) return;
        o.next(x);
      }
      o.complete?.();
    });
  }
  pipe(...ops) {
    return ops.reduce((s, op) => op(s), this);
  }
  subscribe(next, error, complete) {
    const o = {
      closed: false,
      next: (v) => {
        if (!o.closed)
          try {
            next(v);
          } catch (e) {
            o.error(e);
          }
      },
      error: (e) => {
        if (!o.closed) {
          o.closed = true;
          error?.(e);
        }
      },
      complete: () => {
        if (!o.closed) {
          o.closed = true;
          complete?.();
        }
      },
    };
    const un = this.sub(o);
    return {
      unsubscribe() {
        o.closed = true;
        un?.();
      },
    };
  }
}
const map = (f) => (s) =>
  new Obs((o) => {
    let i = 0;
    s.subscribe(
      (v) => o.next(f(v, i++)),
      (e) => o.error(e),
      () => o.complete(),
    );
  });
const scan = (f, a) => (s) =>
  new Obs((o) => {
    s.subscribe((v) => o.next((a = f(a, v))), o.error, o.complete);
  });
const take = (n) => (s) =>
  new Obs((o) => {
    s.subscribe(
      (v) => {
        if (n-- > 0) o.next(v);
        if (n <= 0) o.complete();
      },
      o.error,
      o.complete,
    );
  });
const log = [];
Obs.of(1, 2, 3, 4)
  .pipe(
    map((x, i) => x * 10 + i),
    scan((a, v) => a + v, 0),
    take(3),
  )
  .subscribe(
    (v) => log.push(v),
    null,
    () => log.push("done"),
  );
Obs.of(1, 2).subscribe(
  (v) => {
    if (v === 2) throw "err" + v;
    log.push(v);
  },
  (e) => log.push(e),
);
export default log;
