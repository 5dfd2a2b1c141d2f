let i = 0,
  s: any = 1;
const arr = [10, 20, 30];
export default [arr[i++], arr[i++]++, ++arr[i], i, arr, arr[(s++, s--, s)], arr[(s -= 1)]];
