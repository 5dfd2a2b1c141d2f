class S {
  static #inst = null;
  static get() {
    return (S.#inst ??= new S());
  }
  n = 0;
}
S.get().n++;
S.get().n++;
export default [S.get().n, S.get() === S.get()];
