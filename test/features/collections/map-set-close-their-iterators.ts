const log: string[] = [];
const of = (...xs: any[]) => ({
  [Symbol.iterator]() {
    let i = 0;
    return {
      next: () => ({ value: xs[i], done: i++ >= xs.length }),
      return() {
        log.push("closed " + i);
        return {};
      },
    };
  },
});
const tryIt = (f: () => any) => {
  try {
    f();
    log.push("fine");
  } catch (e) {
    log.push((e as Error).constructor.name);
  }
};
tryIt(() => new Map(of([1, 2], 3, [4, 5])));
tryIt(() => new Map(of([1, 2])));
tryIt(() => new WeakMap(of([{}, 1], [1, 1])));
tryIt(() => new WeakSet(of({}, 1, {})));
tryIt(() => Object.fromEntries(of(["a", 1], null)));
tryIt(() => new Set(of(1, 1)));
export default log;
