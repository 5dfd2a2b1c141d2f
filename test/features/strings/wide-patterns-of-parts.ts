let p = "",
  q: string[] = [];
const o: { a?: string; b?: string } = {};
[o.a, o.b, ...q] = "éàüx";
[p] = [..."ßa"];
for (const [first, second] of ["éa", "bö"]) q.push(second + first);
const take = ([head, ...tail]: string) => head + tail.length;
export default [o, p, q, take("öab" as any)];
