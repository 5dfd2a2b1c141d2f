const a = [1, 2, 3]
const b = a.map((x) => x * 2)
let s = 0
for (const x of b) s += x
const f = function () { return 1 }
;(() => { s++ })()
const t = `x`
;[1].forEach((x) => { s += x })
export default [s, f()]
