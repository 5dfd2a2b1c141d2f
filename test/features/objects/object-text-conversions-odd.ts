const log: any[] = [];
const attempt = (f: any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
const odd = {
  toString() {
    log.push("s");
    return {} as any;
  },
  valueOf() {
    log.push("v");
    return 7;
  },
};
const none: any = Object.create(null);
const own: any = Object.assign(Object.create(null), { toString: () => "own" });
class Tagged {
  get [Symbol.toStringTag]() {
    return "T";
  }
}
class Both {
  toString() {
    return "b";
  }
  [Symbol.toPrimitive](h: string) {
    return h;
  }
}
const fn: any = Object.assign(() => 1, { toString: () => "fn!" });
const list: any = [1, [2, 3]];
const joined: any = [1, 2];
joined.toString = () => "mine";
const date = new Date(0);
class Up {
  toString() {
    return 12 as any;
  }
}
export default [
  `${odd}`,
  attempt(() => `${none}`),
  String(own),
  `${new Tagged()}`,
  `${new Both()}`,
  String({}),
  `${{ toString: undefined, valueOf: () => 3 } as any}`,
  String(list),
  `${new Uint8Array([1, 2])}`,
  `${new Up()}`,
  `${[new Up(), null, undefined, { toString: () => "o" }]}`,
  log,
  `${new Error("x")}`,
  isNaN(Number(`${date.getTime()}`)),
];
