const log = [];
function* c() {
  try {
    yield 1;
    yield 2;
  } finally {
    log.push("c");
    yield "fin";
  }
}
function* a() {
  try {
    yield* c();
    log.push("not");
  } finally {
    log.push("a");
  }
}
const i = a();
export default [i.next(), i.return("R"), i.next(), i.next(), log];
