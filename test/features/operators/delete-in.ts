const o: any = { a: 1, b: { c: 2 } };
const arr = [1, 2, 3];
delete arr[1];
export default [
  delete o.a,
  delete o.zz,
  "a" in o,
  delete o["b"].c,
  o,
  arr,
  arr.length,
  1 in arr,
  "length" in arr,
  0 in arr,
];
