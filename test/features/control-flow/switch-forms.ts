const f = (x: any) => {
  const o: string[] = [];
  switch (x) {
    case 1:
      o.push("one");
    case 2:
      o.push("two");
      break;
    default:
      o.push("def");
    case 3:
      o.push("three");
      break;
    case "1":
      o.push("str");
  }
  return o.join();
};
const g = (n: number) => {
  switch (true) {
    case n < 0:
      return "neg";
    case n === 0:
      return "zero";
    case n > 100: {
      const big = "big";
      return big;
    }
  }
  return "pos";
};
const log: string[] = [];
const t = (v: any) => (log.push("t" + v), v);
switch (t(2)) {
  case t(1):
  case t(2):
  case t(3):
    log.push("hit");
}
const h = (s: string) => {
  switch (s) {
    case "a":
    case "b": {
      let x = s;
      switch (x) {
        case "a":
          return "A";
        default:
          break;
      }
    }
    case "c":
      return "C";
  }
};
const scoped = (n: number) => {
  switch (n) {
    case 0:
      let y = 1;
      return y;
    case 1:
      try {
        return y;
      } catch (e: any) {
        return e.name;
      }
  }
};
const nan = (() => {
  switch (NaN) {
    case NaN:
      return "same";
    default:
      return "never equal";
  }
})();
const loop = () => {
  let r = "";
  for (let i = 0; i < 5; i++) {
    switch (i) {
      case 1:
        continue;
      case 3:
        break;
      default:
        r += i;
    }
    r += ".";
  }
  return r;
};
export default [
  [1, 2, 3, "1", 9, null].map(f),
  [-1, 0, 5, 101].map(g),
  log,
  ["a", "b", "c", "d"].map(h),
  scoped(0),
  scoped(1),
  nan,
  loop(),
  (() => {
    switch (1) {
    }
    return "empty";
  })(),
];
