class Base {
  kind: string;
  constructor(...a: number[]) {
    this.kind = new.target.name + a.length;
  }
  who() {
    return "base";
  }
}
class Der extends Base {
  extra = 1;
  who() {
    return "der";
  }
}
function Old(this: any, n: number) {
  this.n = n;
}
function Other(this: any) {}
Other.prototype.tell = function () {
  return "other" + this.n;
};
const a = Reflect.construct(Base, [1, 2], Der);
const b = Reflect.construct(Old as any, [5], Other as any);
export default [
  a.kind,
  a.who(),
  a instanceof Der,
  a instanceof Base,
  a.extra === undefined,
  b.tell(),
  b instanceof (Other as any),
  b instanceof (Old as any),
  b.constructor === Other,
  Reflect.construct(Der, []).extra,
  (() => {
    try {
      Reflect.construct(Base, [], 1 as any);
    } catch (e: any) {
      return e.name;
    }
  })(),
  Reflect.construct(Base, []).kind,
];
