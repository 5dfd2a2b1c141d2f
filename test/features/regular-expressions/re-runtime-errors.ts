const why = (p: string, f = "") => {
  try {
    new RegExp(p, f);
    return "ok";
  } catch (e: any) {
    return [e.name, e.message];
  }
};
export default [
  "(",
  ")",
  "[",
  "\\",
  "*",
  "a**",
  "^*",
  "[b-a]",
  "a{2,1}",
  "(?<a>x)(?<a>y)",
  "(?<1>x)",
  "(?x)",
  "a++",
  "(?:",
  "x|*",
  "{1}",
  "(?<=a)*x",
]
  .map((p) => why(p))
  .map((r) => (Array.isArray(r) ? r[0] + " " + r[1]!.replace("Nothing to repeat", "Invalid quantifier") : r))
  .concat(why("a", "gg") as any, why("a", "x") as any, why("[", "gi") as any, why("(?=a)*", "y") as any);
