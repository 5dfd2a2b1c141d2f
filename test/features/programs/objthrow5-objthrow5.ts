class V {
  parse(s) {
    try {
      const {
        a,
        b: { c },
      } = JSON.parse(s);
      return {
        valid: true,
        a: a.toUpperCase(),
        sum: c + 1,
        list: [a, c].map((x) => ({ v: x.toString(), t: typeof x })),
      };
    } catch ({ name }) {
      return { valid: false, name, at: s.length, tags: ["x"] };
    }
  }
}
const v = new V();
export default [
  v.parse('{"a":"x","b":{"c":1}}'),
  v.parse('{"a":5,"b":{"c":1}}'),
  v.parse("{}"),
  v.parse("["),
  v.parse('{"a":"q","b":{"c":null}}'),
];
