class K {
  *gen() {
    yield 1;
    yield 2;
  }
  async as() {
    return "as";
  }
  async *ag() {
    yield "x";
    yield "y";
  }
  static *sg() {
    yield* [7, 8];
  }
  static async sa() {
    return this.name;
  }
  ["com" + "puted"]() {
    return "c";
  }
  get() {
    return "get";
  }
  set(v: any) {
    return "set" + v;
  }
  static() {
    return "st";
  }
  123() {
    return "n";
  }
  "a b"() {
    return "q";
  }
  constructor2() {
    return "k2";
  }
  async() {
    return "async";
  }
  of() {
    return 1;
  }
  let() {
    return 2;
  }
}
const k = new K() as any;
const ds = Object.getOwnPropertyDescriptor(K.prototype, "get")!;
const notCtor = (() => {
  try {
    new k.get();
    return "made";
  } catch (e: any) {
    return e.name;
  }
})();
export default (async () => {
  const ag: string[] = [];
  for await (const v of k.ag()) ag.push(v);
  return [
    [...k.gen()],
    await k.as(),
    ag,
    [...K.sg()],
    await K.sa(),
    k.computed(),
    k.get(),
    k.set(1),
    k.static(),
    k[123](),
    k["a b"](),
    k.async(),
    k.of() + k.let(),
    ds.enumerable,
    ds.writable,
    notCtor,
    "prototype" in k.get,
    Object.keys(K.prototype),
    Object.getOwnPropertyNames(K.prototype).length,
  ];
})();
