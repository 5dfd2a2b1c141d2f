class Id {
  static #next = 1;
  static prefix = "id-";
  static gen() {
    return this.prefix + Id.#next++;
  }
  #id = Id.gen();
  get id() {
    return this.#id;
  }
  static reset() {
    Id.#next = 1;
  }
}
class Sub extends Id {
  static prefix = "sub-";
  extra = Sub.gen();
}
const a = new Id(),
  b = new Sub();
Id.reset();
export default [a.id, b.id, b.extra, new Id().id, Sub.prefix, Id.prefix];
