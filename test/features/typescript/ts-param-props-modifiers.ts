class P {
  static readonly VERSION = "1.0";
  protected static registry = new Map<string, P>();
  declare readonly ghost: string;
  public readonly list: readonly string[] = [];
  constructor(
    public readonly name: string,
    private _age = 0,
    protected opts: { deep?: boolean } = {},
    readonly tags: string[] = [],
    ..._rest: unknown[]
  ) {
    if (this._age < 0) throw new RangeError("age");
    P.registry.set(name, this);
    this.list = [...tags, name];
  }
  get age(): number {
    return this._age;
  }
  set age(v: number) {
    this._age = v;
  }
  static find(n: string) {
    return this.registry.get(n);
  }
  with<K extends keyof P>(k: K, v: any): this {
    const c = Object.create(Object.getPrototypeOf(this));
    return Object.assign(c, this, { [k === "age" ? "_age" : k]: v });
  }
}
class Q extends P {
  readonly kind = "q";
  constructor(
    name: string,
    public level: number,
  ) {
    super(name, level * 2, { deep: true }, ["t"]);
    this.level++;
  }
  override get age() {
    return super.age + 100;
  }
  isDeep() {
    return this.opts.deep;
  }
}
const p = new P("p"),
  q = new Q("q", 4);
p.age = 7;
const w = p.with("age", 50).with("name", "w");
let err;
try {
  new P("bad", -1);
} catch (e: any) {
  err = e.name;
}
export default [
  Object.keys(p),
  Object.keys(q),
  p.age,
  q.age,
  q.level,
  q.isDeep(),
  P.find("q") === q,
  Q.VERSION,
  w.age,
  w.name,
  w instanceof P,
  err,
  q.list,
  JSON.stringify(q),
  "ghost" in p,
  P.length,
  Q.length,
];
