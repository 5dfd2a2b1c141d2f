class Doc {
  #t = "";
  #undo = [];
  #redo = [];
  exec(cmd) {
    cmd.do();
    this.#undo.push(cmd);
    this.#redo.length = 0;
    return this;
  }
  insert(at, s) {
    return this.exec({
      do: () => {
        this.#t = this.#t.slice(0, at) + s + this.#t.slice(at);
      },
      un: () => {
        this.#t = this.#t.slice(0, at) + this.#t.slice(at + s.length);
      },
    });
  }
  del(a, b) {
    let cut;
    return this.exec({
      do: () => {
        cut = this.#t.slice(a, b);
        this.#t = this.#t.slice(0, a) + this.#t.slice(b);
      },
      un: () => {
        this.#t = this.#t.slice(0, a) + cut + this.#t.slice(a);
      },
    });
  }
  undo(n = 1) {
    while (n-- && this.#undo.length) {
      const c = this.#undo.pop();
      c.un();
      this.#redo.push(c);
    }
    return this;
  }
  redo() {
    const c = this.#redo.pop();
    if (c) {
      c.do();
      this.#undo.push(c);
    }
    return this;
  }
  get text() {
    return this.#t;
  }
}
const d = new Doc().insert(0, "hello").insert(5, " world").del(0, 6);
const r = [d.text, d.undo().text, d.undo(5).text, d.redo().redo().text, d.insert(0, ">").redo().text];
export default r;
