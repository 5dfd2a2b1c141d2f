class T {
  constructor(v) {
    this.v = v;
  }
  toString() {
    return `<${this.v}>`;
  }
}
export default [
  `${new T(1)}${[new T(2), new T(3)]}`,
  "a" + new T(4),
  [new T(5)].join(),
  String([new T(6)]),
  `${{
    toString() {
      return 7;
    },
  }}`,
  `${true && null}`,
];
