interface Cat {
  kind: "cat";
  meow(): string;
}
interface Dog {
  kind: "dog";
  bark(): string;
}
const isCat = (a: Cat | Dog): a is Cat => a.kind === "cat";
function say(a: Cat): string;
function say(a: Dog): string;
function say(a: Cat | Dog) {
  return isCat(a) ? a.meow() : a.bark();
}
export default [say({ kind: "cat", meow: () => "m" }), say({ kind: "dog", bark: () => "b" })];
