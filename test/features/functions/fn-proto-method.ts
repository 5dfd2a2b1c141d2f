Array.prototype.sum = function () {
  return this.reduce((a, b) => a + b, 0);
};
const r = [1, 2, 3].sum();
const k = [];
for (const i in [1]) k.push(i);
delete Array.prototype.sum;
export default [r, k];
