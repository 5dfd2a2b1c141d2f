let a = 1
let b = a
++b
const log: unknown[] = []
function f() {
  return
  42
}
let i = 0
do { i++ } while (i < 3) log.push(i)
const c = a
+ b
var g = function () { return "g" }
;[1, 2].forEach((x) => log.push(x))
lab: for (;;) {
  if (i++ > 5) break
  lab
}
var lab = 5
export default [a, b, c, f(), g(), log, i, lab]
