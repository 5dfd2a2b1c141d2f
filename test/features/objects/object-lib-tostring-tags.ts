const t = (x) => Object.prototype.toString.call(x);
class C {
  get [Symbol.toStringTag]() {
    return "Cee";
  }
}
export default [
  t([]),
  t({}),
  t(() => 1),
  t(null),
  t(undefined),
  t(1),
  t("s"),
  t(true),
  t(new Date(0)),
  t(/x/),
  t(new Error("e")),
  t(new Map()),
  t(new Set()),
  t(Symbol("q")),
  t(new C()),
  String(new C()),
  t(Promise.resolve()),
  t((function* () {})()),
  t(new Uint8Array(2)),
  t(JSON),
  t(Math),
];
