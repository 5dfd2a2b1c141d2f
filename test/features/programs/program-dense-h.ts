const ev: string[] = [];
class Base {
  constructor(protected opts: any = {}) {
    ev.push("Base");
    this.init();
  }
  protected init() {
    ev.push("Base.init");
  }
  static build(this: any, ...a: any[]) {
    return new this(...a);
  }
}
class Mid extends Base {
  list: string[] = ["m"];
  protected init() {
    super.init();
    ev.push("Mid.init " + (this.list === undefined));
  }
  add(x: string) {
    this.list.push(x);
    return this;
  }
}
class Leaf extends Mid {
  readonly tag = "leaf";
  constructor(o: any) {
    super({ ...o, leaf: true });
    ev.push("Leaf " + this.tag + this.opts.leaf + this.list.length);
  }
  add(x: string) {
    return super.add(x + "!");
  }
}
const l = Leaf.build({ q: 1 });
export default [ev, l.add("z").list, l.opts, Object.keys(l), l instanceof Mid, Leaf.build === Base.build];
