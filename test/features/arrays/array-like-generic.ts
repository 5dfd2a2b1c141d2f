const like: any = { 0: "a", 1: "b", 2: "c", length: 3 };
const p = Array.prototype;
export default [
  p.join.call(like, "+"),
  p.map.call(like, (x: string) => x + x),
  p.slice.call(like, 1),
  p.indexOf.call(like, "c"),
  p.filter.call(like, (x: any) => x !== "b"),
  p.push.call(like, "d"),
  like.length,
  like[3],
  p.pop.call(like),
  like.length,
  p.reduce.call(like, (a: any, b: any) => a + b),
  p.includes.call(like, "b"),
  p.concat.call([], [1]),
  p.every.call("abc", (c: string) => c < "d"),
  p.reverse.call({ 0: 1, 1: 2, length: 2 } as any),
];
