function* quiz() {
  const name = yield "name?";
  const age = yield `hi ${name}, age?`;
  if (age < 18) return "too young";
  const extra = yield* confirm();
  return { name, age, extra };
}
function* confirm() {
  let a;
  while ((a = yield "sure? y/n") !== "y") if (a === "n") return "no";
  return "yes";
}
const run = (...ans) => {
  const g = quiz();
  const out = [];
  let r = g.next();
  while (!r.done) {
    out.push(r.value);
    r = g.next(ans.shift());
  }
  return [out, r.value];
};
export default [run("bob", 10), run("al", 30, "x", "y"), run("cy", 40, "n")];
