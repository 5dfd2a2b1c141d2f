const parseIni = (s) => {
  const out = {};
  let cur = out;
  for (const [i, raw] of s.split("\n").entries()) {
    const l = raw.trim();
    if (!l || l.startsWith(";") || l.startsWith("#")) continue;
    const sec = /^\[(.+)\]$/.exec(l);
    if (sec) {
      cur = sec[1].split(".").reduce((o, k) => (o[k] ??= {}), out);
      continue;
    }
    const eq = l.indexOf("=");
    if (eq < 0) throw new SyntaxError(`line ${i + 1}: ${l}`);
    const v = l.slice(eq + 1).trim();
    cur[l.slice(0, eq).trim()] = v === "true" ? true : v === "false" ? false : v !== "" && !isNaN(v) ? +v : v;
  }
  return out;
};
const t = (s) => {
  try {
    return parseIni(s);
  } catch (e) {
    return e.message;
  }
};
export default [t("a=1\n; c\n[x.y]\nb = hello world\nflag=true\n[x]\nn=1.50\ne="), t("[s]\noops")];
