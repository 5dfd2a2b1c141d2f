let a = 1
let b = 2
;[a, b] = [b, a]
const f = () => {
  return
  5
}
let c = a
++b
export default [a, b, c, f()]
