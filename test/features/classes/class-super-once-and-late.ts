const log: string[] = [];
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
class P {
  tag: string;
  constructor(t = "p") {
    log.push("P" + t);
    this.tag = t;
  }
  hello() {
    return "hello " + this.tag;
  }
}
class Twice extends P {
  constructor() {
    super("1");
    super("2");
  }
}
class Arrow extends P {
  again: any;
  constructor() {
    const make = (t: string) => super(t);
    const made = make("arrow");
    log.push(String(made === this));
    this.again = () => make("more");
  }
}
class Branch extends P {
  n = 5;
  constructor(yes: boolean) {
    if (yes) {
      super("yes");
    } else super("no");
    this.n++;
  }
}
class Early extends P {
  constructor() {
    log.push("early");
    (this as any).x = 1;
    super();
  }
}
class EarlySuper extends P {
  constructor() {
    super.hello();
    super();
  }
}
class Never extends P {
  constructor() {
    log.push("never");
  }
}
class Tried extends P {
  constructor() {
    try {
      (this as any).x = 1;
    } catch (e) {
      log.push("caught " + (e as Error).message);
    }
    super("tried");
    try {
      super("again");
    } catch (e) {
      log.push("caught " + (e as Error).message);
    }
  }
}
class Looked extends P {
  constructor() {
    const look = () => this;
    log.push(attempt(() => look()));
    super();
    log.push(String(look() === this));
  }
}
class Inner extends P {
  constructor(f: (c: any) => any) {
    super(f(() => 1));
  }
}
const a: any = attempt(() => new Arrow());
export default [
  attempt(() => new Twice()),
  a.hello(),
  attempt(() => a.again()),
  attempt(() => new Branch(true)),
  attempt(() => new Branch(false)),
  attempt(() => new Early()),
  attempt(() => new EarlySuper()),
  attempt(() => new Never()),
  attempt(() => new Tried()),
  attempt(() => new Looked()),
  attempt(() => new Inner((f) => "i" + f())),
  log,
];
