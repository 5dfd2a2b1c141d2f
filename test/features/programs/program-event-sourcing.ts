type Ev = Readonly<{ t: "opened"; owner: string } | { t: "deposited" | "withdrew"; amt: number } | { t: "closed" }>;
interface St {
  owner?: string;
  bal: number;
  open: boolean;
  ver: number;
}
const init: St = Object.freeze({ bal: 0, open: false, ver: 0 });
const apply = (s: St, e: Ev): St => {
  const n = { ...s, ver: s.ver + 1 };
  switch (e.t) {
    case "opened":
      return { ...n, owner: e.owner, open: true };
    case "deposited":
      return { ...n, bal: s.bal + e.amt };
    case "withdrew":
      return { ...n, bal: s.bal - e.amt };
    case "closed":
      return { ...n, open: false };
  }
};
class Aggregate {
  #events: Ev[] = [];
  #pending: Ev[] = [];
  #s: St = init;
  static replay(evs: Iterable<Ev>) {
    const a = new Aggregate();
    for (const e of evs) a.#apply(e, false);
    return a;
  }
  #apply(e: Ev, fresh = true) {
    this.#s = apply(this.#s, e);
    (fresh ? this.#pending : this.#events).push(e);
  }
  get state() {
    return this.#s;
  }
  open(owner: string) {
    this.#need(!this.#s.open, "already open");
    this.#apply({ t: "opened", owner });
    return this;
  }
  deposit(amt: number) {
    this.#need(this.#s.open, "not open");
    this.#need(amt > 0, "bad amount");
    this.#apply({ t: "deposited", amt });
    return this;
  }
  withdraw(amt: number) {
    this.#need(this.#s.open, "not open");
    this.#need(this.#s.bal >= amt, `insufficient: ${this.#s.bal} < ${amt}`);
    this.#apply({ t: "withdrew", amt });
    return this;
  }
  #need(c: unknown, m: string): asserts c {
    if (!c) throw new Error(m);
  }
  commit() {
    const p = this.#pending.splice(0);
    this.#events.push(...p);
    return p.length;
  }
  undo() {
    const e = this.#pending.pop();
    if (e) this.#s = [...this.#events, ...this.#pending].reduce(apply, init);
    return e?.t ?? null;
  }
  get history() {
    return [...this.#events, ...this.#pending].map((e) => ("amt" in e ? `${e.t[0]}${e.amt}` : e.t[0])).join(",");
  }
}
const a = new Aggregate().open("ann").deposit(100);
const errs = [() => a.withdraw(500), () => a.open("x"), () => a.deposit(-1), () => new Aggregate().deposit(1)].map(
  (f) => {
    try {
      f();
      return 0;
    } catch (e) {
      return (e as Error).message;
    }
  },
);
const n = a.commit();
a.withdraw(30).withdraw(20);
const u = [a.undo(), a.state.bal, a.undo(), a.undo()];
const b = Aggregate.replay([{ t: "opened", owner: "bob" }, { t: "deposited", amt: 5 }, { t: "closed" }]);
let fz;
try {
  (init as any).bal = 1;
} catch (e: any) {
  fz = e.name;
}
export default [errs, n, u, a.state, a.history, b.state, b.commit(), fz, init];
