const log = [];
function* g() {
  try {
    yield 1;
    yield 2;
  } finally {
    log.push("f");
    yield 3;
  }
}
const i = g();
export default [i.next(), i.return(9), i.next(), i.next(), log];
