const o = { a: 1 };
const k = "a";
o[k]++;
o["b"] = o[k]++ + 1;
const arr = [1, 2];
let i = 0;
arr[i++]++;
arr[i] += 5;
export default [o, arr, i];
