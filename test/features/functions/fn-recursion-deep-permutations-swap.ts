const out = [];
function permute(a, k = 0) {
  if (k === a.length) {
    out.push(a.join(""));
    return;
  }
  for (let i = k; i < a.length; i++) {
    [a[k], a[i]] = [a[i], a[k]];
    permute(a, k + 1);
    [a[k], a[i]] = [a[i], a[k]];
  }
}
permute([1, 2, 3, 4]);
export default [out.length, out.slice(0, 6), out.at(-1)];
