const log: string[] = [];
const bad = {
  [Symbol.iterator]() {
    let i = 0;
    return {
      next() {
        if (i++ > 0) throw new Error("bad");
        return { value: i, done: false };
      },
    };
  },
};
const deaf = {
  [Symbol.iterator]() {
    return {
      next: () => ({ value: 1, done: false }),
      return() {
        log.push("closed");
        return {};
      },
    };
  },
};
function* outer(inner: any): any {
  try {
    yield* inner;
  } catch (e) {
    yield "caught " + (e as Error).constructor.name;
  }
  yield "after";
}
const g = outer(deaf);
export default [[...outer(bad)], g.next().value, g.throw(1).value, g.next().value, g.next().done, log];
