const d = new Date("nope");
export default [
  isNaN(d),
  String(d),
  d.toJSON(),
  (() => {
    try {
      d.toISOString();
    } catch (e) {
      return e.name;
    }
  })(),
  isNaN(Date.parse("x")),
  new Date(8.64e15 + 1).getTime(),
  new Date(undefined).getTime(),
].map(String);
