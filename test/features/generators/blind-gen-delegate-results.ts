function* inner(tag: string): Generator<string, number, string> {
  let n = 0;
  try {
    const a = yield tag + "1";
    n += a.length;
    const b = yield tag + "2";
    n += b.length;
  } catch (e) {
    yield `${tag} caught ${e}`;
    n = 100;
  } finally {
    yield tag + " cleanup";
  }
  return n;
}
function* outer(): Generator<string, string, string> {
  const x = yield* inner("x");
  const y = yield* inner("y");
  const list = yield* ["p", "q"] as any;
  return `${x}+${y}+${list}`;
}
const run = (actions: [string, any][]) => {
  const it = outer();
  return actions.map(([how, what]) => {
    const r = (it as any)[how](what);
    return r.done ? `done:${r.value}` : r.value;
  });
};
export default [
  run([["next", ""], ["next", "abc"], ["next", "de"], ["next", ""], ["next", "f"], ["next", "gh"], ["next", ""], ["next", ""], ["next", ""]]),
  run([["next", ""], ["throw", "oops"], ["next", ""], ["next", ""], ["return", "bye"], ["next", ""], ["next", ""]]),
];
