class Doc {
  #t = "";
  #u = [];
  #r = [];
  do(f) {
    this.#u.push(this.#t);
    this.#r.length = 0;
    this.#t = f(this.#t);
    return this;
  }
  undo() {
    if (this.#u.length) {
      this.#r.push(this.#t);
      this.#t = this.#u.pop();
    }
    return this;
  }
  redo() {
    if (this.#r.length) {
      this.#u.push(this.#t);
      this.#t = this.#r.pop();
    }
    return this;
  }
  toString() {
    return this.#t;
  }
}
export default `${new Doc()
  .do((t) => t + "a")
  .do((t) => t + "b")
  .undo()
  .do((t) => t + "c")
  .undo()
  .redo()}`;
