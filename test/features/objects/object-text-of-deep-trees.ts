class Chain {
  constructor(
    public v: number,
    public next?: Chain,
  ) {}
  toString(): string {
    return this.next ? `${this.v}>${this.next}` : `${this.v}`;
  }
}
class Sum {
  constructor(
    public l: any,
    public r: any,
  ) {}
  valueOf() {
    return this.l + this.r;
  }
}
class Tree {
  constructor(
    public name: string,
    public kids: Tree[] = [],
  ) {}
  toString(): string {
    return this.name + (this.kids.length ? "[" + this.kids.join(",") + "]" : "");
  }
}
class Group {
  constructor(
    public v: number,
    public kids: Group[] = [],
  ) {}
  toString(): string {
    return this.kids.length ? `${this.v}(${this.kids})` : `${this.v}`;
  }
}
let chain = new Chain(0),
  sum: any = 1,
  tree = new Tree("0", [new Tree("a")]),
  group = new Group(0),
  list: any = ["x"];
for (let i = 1; i < 11; i++) {
  chain = new Chain(i, chain);
  sum = new Sum(sum, i);
  list = [list, i];
}
for (let i = 1; i < 5; i++) {
  tree = new Tree("" + i, [tree, new Tree("b")]);
  group = new Group(i, [group, new Group(i * 10)]);
}
export default [String(chain), +sum, `${tree}`, "" + group, String(list), list.join("-")];
