const attempt = (f: () => any) => {
  try {
    return f();
  } catch (e) {
    const x = e as Error;
    return (
      (x.constructor === ReferenceError ? "ReferenceError " : x.constructor === TypeError ? "TypeError " : "? ") +
      x.message
    );
  }
};
const shared: any = { shared: true };
class Pool {
  constructor(n: number) {
    if (n === 0) return shared;
    (this as any).n = n;
  }
  size() {
    return 1;
  }
}
class Sub extends Pool {
  extra = "x";
  constructor(n: number) {
    super(n);
    (this as any).late = n;
  }
}
class Plain extends Pool {
  own = 1;
}
class Gives extends Pool {
  constructor(what: any) {
    super(7);
    return what;
  }
}
class NoSuper extends Pool {
  constructor(what: any) {
    return what;
  }
}
const s: any = attempt(() => new Sub(0));
const t: any = attempt(() => new Sub(4));
class Stamp extends Object {
  #mark = 1;
  constructor(o: any) {
    super();
  }
  static has(o: any) {
    return #mark in o;
  }
}
class Returner {
  constructor(o: any) {
    return o;
  }
}
class Stamper extends Returner {
  #mark = 9;
  static read(o: any) {
    return o.#mark;
  }
}
const host: any = { host: 1 };
new Stamper(host);
export default [
  s === shared,
  s.extra,
  s.late,
  s instanceof Pool,
  t.n,
  t.late,
  t.size(),
  t instanceof Sub,
  new Plain(0) === shared,
  shared.own,
  new Plain(2),
  new Gives({ a: 1 }),
  new Gives(undefined),
  attempt(() => new Gives(5)),
  attempt(() => new Gives(null)),
  new NoSuper({ b: 2 }),
  attempt(() => new NoSuper(undefined)),
  Stamper.read(host),
  Stamp.has(new Stamp(1)),
  Stamp.has({}),
  Object.keys(host),
];
