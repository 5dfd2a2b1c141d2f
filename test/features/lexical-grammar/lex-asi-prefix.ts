let a = 1, b = 3
a
++
b
export default [a, b]
