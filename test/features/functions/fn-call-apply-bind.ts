function intro(this: any, greeting: string, punct = "!") {
  return `${greeting}, ${this?.name ?? "nobody"}${punct}`;
}
const bob = { name: "Bob" };
const hi = intro.bind(bob, "Hi");
const bound2 = hi.bind({ name: "Eve" }, "?");
export default [
  intro.call(bob, "Yo"),
  intro.apply(bob, ["Hey", "."]),
  hi(),
  hi("..."),
  bound2(),
  intro.length,
  hi.length,
  hi.name,
  intro.name,
  intro.call(undefined, "X"),
  Math.max.apply(null, [1, 5, 3]),
  [].slice.call({ 0: "a", 1: "b", length: 2 } as any),
  Array.prototype.map.call("abc", (c: string) => c + c),
];
