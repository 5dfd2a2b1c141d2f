const _ = Symbol("_");
const curry =
  (fn, args = []) =>
  (...next) => {
    const it = next[Symbol.iterator]();
    const merged = args
      .map((a) => {
        if (a !== _) return a;
        const { value, done } = it.next();
        return done ? _ : value;
      })
      .concat([...it]);
    return merged.length >= fn.length && !merged.slice(0, fn.length).includes(_) ? fn(...merged) : curry(fn, merged);
  };
const f = curry((a, b, c) => `${a}${b}${c}`);
export default [f(1)(2)(3), f(_, 2)(1, 3), f(_, _, 3)(1)(2), f(1, 2, 3)];
