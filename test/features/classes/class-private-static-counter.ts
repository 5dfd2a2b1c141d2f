class Id {
  static #n = 0;
  #id = ++Id.#n;
  get id() {
    return this.#id;
  }
  static get count() {
    return Id.#n;
  }
  equals(o) {
    return #id in o && o.#id === this.#id;
  }
}
const a = new Id(),
  b = new Id();
export default [a.id, b.id, Id.count, a.equals(a), a.equals(b), a.equals({})];
