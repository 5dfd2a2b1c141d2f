const ks = (w, v, c) => {
  const dp = Array(c + 1).fill(0);
  for (let i = 0; i < w.length; i++) for (let j = c; j >= w[i]; j--) dp[j] = Math.max(dp[j], dp[j - w[i]] + v[i]);
  return dp[c];
};
const lcs = (a, b) => {
  const d = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      d[i][j] = a[i - 1] === b[j - 1] ? d[i - 1][j - 1] + 1 : Math.max(d[i - 1][j], d[i][j - 1]);
  return d[a.length][b.length];
};
export default [ks([1, 3, 4, 5], [1, 4, 5, 7], 7), lcs("AGGTAB", "GXTXAYB")];
