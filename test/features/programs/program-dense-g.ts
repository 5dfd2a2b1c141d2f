switch (3 as number) {
  default:
    var res = "d";
  case 1:
    res += "1";
    break;
  case 2:
    res += "2";
}
const day = (n: number) => {
  switch (n) {
    case 0:
    case 6: {
      const kind = "weekend";
      return kind;
    }
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
      const kind = "weekday";
      return kind + n;
    default:
      throw new RangeError(`bad ${n}`);
  }
};
const sw = (x: unknown) => {
  switch (typeof x) {
    case "number":
      switch (Math.sign(x as number)) {
        case 1:
          return "pos";
        case -1:
          return "neg";
      }
      return "zero";
    case "string":
      return (x as string).length > 2 ? "long" : "short";
    case "object":
      if (x === null) return "null";
      else if (Array.isArray(x)) return "arr";
    default:
      return "other";
  }
};
const acc: string[] = [];
for (const c of "a1b2!")
  switch (true) {
    case /\d/.test(c):
      acc.push("d");
      continue;
    case c === "!":
      acc.push("bang");
    default:
      acc.push("c");
  }
export default [
  res!,
  [0, 1, 6].map(day),
  (() => {
    try {
      return day(9);
    } catch (e: any) {
      return e.message;
    }
  })(),
  [1, -1, 0, "abc", "a", null, [], {}, undefined].map(sw),
  acc,
];
