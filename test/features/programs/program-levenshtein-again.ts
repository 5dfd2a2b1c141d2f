const lev = (a: string, b: string) => {
  let prev = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const cur = [i];
    for (let j = 1; j <= b.length; j++)
      cur[j] = Math.min(prev[j] + 1, cur[j - 1] + 1, prev[j - 1] + +(a[i - 1] !== b[j - 1]));
    prev = cur;
  }
  return prev[b.length];
};
export default [lev("kitten", "sitting"), lev("", "abc"), lev("flaw", "lawn")];
