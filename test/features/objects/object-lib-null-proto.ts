const d = Object.create(null);
d.a = 1;
d.toString = "mine";
d["key with space"] = 2;
export default [
  Object.keys(d),
  "a" in d,
  "hasOwnProperty" in d,
  d.hasOwnProperty,
  d.constructor,
  Object.getPrototypeOf(d),
  JSON.stringify(d),
  Object.hasOwn(d, "a"),
  { ...d },
  Object.entries(d).length,
  d.valueOf === undefined,
  (() => {
    let n = 0;
    for (const k in d) n++;
    return n;
  })(),
  (() => {
    try {
      return `${Object.create(null)}`;
    } catch (e) {
      return e.name;
    }
  })(),
];
