type C = new (...args: any[]) => any;
const Counted = (Base: C) =>
  class extends Base {
    #n = 0;
    inc() {
      return ++this.#n;
    }
    count() {
      return this.#n;
    }
  };
class P {}
const T = Counted(Counted(P));
const t = new T();
const log: any[] = [];
log.push(t.inc(), t.inc(), t.count());
const parent = Object.getPrototypeOf(T.prototype);
log.push(parent.inc.call(t), parent.count.call(t), t.count());
export default log;
