type Ctor<T = {}> = new (...a: any[]) => T;
const Named = <B extends Ctor>(Base: B) =>
  class extends Base {
    name = "n";
    hello() {
      return "hi " + this.name;
    }
  };
const Timed = <B extends Ctor>(Base: B) =>
  class extends Base {
    at = 5;
    when() {
      return this.at;
    }
  };
class Core {
  core = true;
}
class X extends Timed(Named(Core)) {
  constructor() {
    super();
    this.name = "x";
  }
  override hello() {
    return super.hello() + "!";
  }
}
const x = new X();
export default [x.hello(), x.when(), x.core, x instanceof Core, Object.keys(x)];
