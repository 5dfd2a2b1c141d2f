const key = "dyn";
const { [key]: v1 = "none", [`${key}2`]: v2, [Symbol.iterator]: it = "noit" } = { dyn2: "D2" };
const o = { a: 1, b: { c: [1, 2] } };
({
  a: o.b.a,
  b: {
    c: [, o.z],
  },
} = o);
const arr = [3, 1, 2];
for (let i = 0; i < arr.length; i++)
  for (let j = 0; j < arr.length - 1; j++) if (arr[j] > arr[j + 1]) [arr[j], arr[j + 1]] = [arr[j + 1], arr[j]];
export default [v1, v2, it, o, arr];
