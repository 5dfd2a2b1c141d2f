class Plain {}
class Named extends Plain {
  constructor(readonly label: string) {
    super();
  }
  toString() {
    return `${super.toString()} called ${this.label}`;
  }
}
class Tagged extends Named {
  get [Symbol.toStringTag]() {
    return "Tagged";
  }
  toString() {
    return "<" + super.toString() + ">";
  }
}
class Alone {
  toString() {
    return super.toString() + "!";
  }
  valueOf() {
    return super.valueOf() === this ? 7 : 0;
  }
}
class Failure extends Error {
  toString() {
    return "failure: " + super.toString();
  }
}
class Table extends Map<string, number> {
  toString() {
    return "table: " + super.toString();
  }
}
const inherits = {
  __proto__: { a: 1 },
  toString() {
    return "inherits: " + super.toString();
  },
};
const plain = {
  toString() {
    return "plain: " + super.toString();
  },
};
export default [
  `${new Named("x")}`,
  String(new Tagged("y")),
  new Tagged("z").toString(),
  `${new Alone()}`,
  +new Alone(),
  new Alone() + "",
  String(new Failure("why")),
  String(new Table()),
  `${inherits}`,
  `${plain}`,
  [new Named("n"), plain].join(),
];
