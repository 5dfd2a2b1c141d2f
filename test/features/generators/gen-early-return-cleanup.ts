const log = [];
function* res(n) {
  log.push("open" + n);
  try {
    yield* [1, 2, 3];
  } finally {
    log.push("close" + n);
  }
}
for (const x of res("a")) {
  if (x === 2) break;
}
const [first] = res("b");
const g = res("c");
g.next();
g.return();
try {
  for (const x of res("d")) throw new Error("x");
} catch {}
const [...all] = res("e");
res("f").return();
export default [log, first, all];
