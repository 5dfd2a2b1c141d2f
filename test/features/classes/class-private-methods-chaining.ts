class Parser {
  #s;
  #i = 0;
  constructor(s) {
    this.#s = s;
  }
  #peek() {
    return this.#s[this.#i];
  }
  #eat(c) {
    if (this.#peek() !== c) throw new Error(`expected ${c} at ${this.#i}`);
    this.#i++;
    return this;
  }
  #num() {
    let v = "";
    while (/\d/.test(this.#peek() ?? "")) v += this.#s[this.#i++];
    return Number(v);
  }
  pair() {
    this.#eat("(");
    const a = this.#num();
    this.#eat(",");
    const b = this.#num();
    this.#eat(")");
    return [a, b];
  }
  static parse(s) {
    try {
      return new Parser(s).pair();
    } catch ({ message }) {
      return message;
    }
  }
}
export default ["(1,22)", "(1;2)", "", "(3,4"].map(Parser.parse);
