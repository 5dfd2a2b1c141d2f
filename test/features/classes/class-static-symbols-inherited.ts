const tag = Symbol("tag");
class Base {
  static [tag]() {
    return "tag of " + this.name;
  }
  static get [Symbol.for("made")]() {
    return "made";
  }
  static [Symbol.for("field")] = 7;
  static plain() {
    return "plain";
  }
  static value = 1;
  get [Symbol.for("kind")]() {
    return "kind " + this.constructor.name;
  }
}
class Kid extends Base {
  static own() {
    return "own";
  }
  static override value = 2;
}
class Grandkid extends Kid {}
const names = (c: object) =>
  Object.getOwnPropertyNames(c).filter((name) => !["length", "name", "prototype"].includes(name));
export default [
  (Kid as any)[tag](),
  (Grandkid as any)[tag](),
  (Kid as any)[Symbol.for("made")],
  (Grandkid as any)[Symbol.for("field")],
  (new Kid() as any)[Symbol.for("kind")],
  names(Kid),
  names(Grandkid),
  names(Base),
  Object.keys(Kid),
  Grandkid.value,
  tag in Grandkid,
  Kid.plain(),
];
