const r = [];
for (let i = 0, n = 3; i < n; r.push(i), i++);
for (var j = 0, k = 10; j < k; j += 3, k -= 2) r.push(j * 100 + k);
export default [r, j, k];
