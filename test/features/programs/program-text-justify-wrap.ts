const wrap = (t, w) =>
  t.split(/\s+/).reduce((ls, word) => {
    const l = ls.at(-1);
    if (l !== undefined && (l + " " + word).length <= w) ls[ls.length - 1] = l + " " + word;
    else ls.push(word);
    return ls;
  }, []);
const justify = (l, w) => {
  const ws = l.split(" ");
  if (ws.length === 1) return l.padEnd(w);
  const gaps = ws.length - 1,
    sp = w - ws.join("").length;
  return ws.map((x, i) => (i < gaps ? x + " ".repeat(Math.floor(sp / gaps) + (i < sp % gaps ? 1 : 0)) : x)).join("");
};
const t = "the quick brown fox jumps over the lazy dog";
export default [wrap(t, 16), wrap(t, 16).map((l) => justify(l, 16)), wrap(t, 16).map((l) => l.padStart(18, "."))];
