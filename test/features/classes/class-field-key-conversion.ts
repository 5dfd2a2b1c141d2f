const log: string[] = [];
const key = (k: string) =>
  ({
    toString() {
      log.push("key " + k);
      return k;
    },
  }) as any;
class A {
  [key("a")] = log.push("value a");
  static [key("b")] = log.push("value b");
  [key("m")]() {
    return 1;
  }
}
const broken = {
  toString() {
    throw new RangeError("no key");
  },
} as any;
let failed = "";
try {
  class B {
    [broken] = 1;
  }
  log.push(String(B));
} catch (e) {
  failed = (e as Error).message;
}
const a: any = new A();
new A();
export default [Object.keys(a), a.a, (A as any).b, a.m(), failed, log];
