const id = Symbol("id");
class U {
  constructor(n) {
    this[id] = n;
    this.pub = n;
  }
  get key() {
    return this[id];
  }
  static [Symbol("st")] = 1;
}
const u = new U(3);
export default [u.key, Object.keys(u), JSON.stringify(u), id.toString(), id in u];
