const e = (f: () => unknown) => {
  try {
    return f();
  } catch (e: any) {
    return e.message;
  }
};
const own = { raw: ["a", "b"], of: 1, from: 2, max: 3, keys: [4], parse: 5 };
export default [
  String.raw(own as any, 1),
  Array.of(own.of),
  Array.from("ab"),
  Math.max(own.max, own.from),
  Object.keys(own),
  e(() => (own as any).of()),
  e(() => JSON.parse("1")),
  String.prototype.charAt.length,
  String.prototype.trim.name,
  Array.prototype.push.length,
];
