class Obs {
  constructor(sub) {
    this.sub = sub;
  }
  subscribe(next, error) {
    const o = {
      closed: false,
      next: (v) => {
        try {
          next(v);
        } catch (e) {
          o.error(e);
        }
      },
      error: (e) => {
        error?.(e);
      },
    };
    this.sub(o);
  }
}
const log = [];
new Obs((o) => {
  o.next(1);
  o.next(2);
}).subscribe(
  (v) => {
    if (v === 2) throw "err" + v;
    log.push(v);
  },
  (e) => log.push(e),
);
export default log;
