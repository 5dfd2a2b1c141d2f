const huff = (s) => {
  const freq = {};
  for (const c of s) freq[c] = (freq[c] ?? 0) + 1;
  let q = Object.entries(freq)
    .map(([c, f]) => ({ c, f }))
    .sort((a, b) => a.f - b.f || (a.c < b.c ? -1 : 1));
  while (q.length > 1) {
    const [l, r, ...rest] = q;
    const n = { f: l.f + r.f, l, r, c: l.c + r.c };
    const i = rest.findIndex((x) => x.f > n.f);
    q = i < 0 ? [...rest, n] : [...rest.slice(0, i), n, ...rest.slice(i)];
  }
  const codes = {};
  const walk = (n, p) => {
    if (!n) return;
    if (!n.l) {
      codes[n.c] = p || "0";
      return;
    }
    walk(n.l, p + "0");
    walk(n.r, p + "1");
  };
  walk(q[0], "");
  const enc = [...s].map((c) => codes[c]).join("");
  const dec = (bits) => {
    let out = "",
      n = q[0];
    for (const b of bits) {
      n = b === "0" ? (n.l ?? n) : n.r;
      if (!n.l) {
        out += n.c;
        n = q[0];
      }
    }
    return out;
  };
  return [codes, enc.length, dec(enc) === s];
};
export default [huff("abracadabra"), huff("aaa")[0]];
