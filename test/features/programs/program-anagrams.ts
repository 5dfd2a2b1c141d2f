const groups = ["eat", "tea", "tan", "ate", "nat", "bat"].reduce((m, w) => {
  const k = [...w].sort().join("");
  (m[k] ??= []).push(w);
  return m;
}, {});
export default Object.values(groups);
