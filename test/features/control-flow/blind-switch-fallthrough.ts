const seen: string[] = [];
const c = (s: string, v: any) => { seen.push(s); return v; };
function kind(x: any): string {
  let out = "";
  switch (x) {
    case c("a", 1): out += "one ";
    case c("b", 2): out += "two "; break;
    default: out += "dflt ";
    case c("c", "3"): {
      let out2 = "three";
      out += out2 + " ";
      if (x === "stop") break;
    }
    case c("d", NaN): out += "nan "; break;
    case c("e", null): return "null!";
  }
  return out.trim();
}
function loop(words: string[]) {
  const counts: Record<string, number> = { a: 0, n: 0, o: 0 };
  for (const w of words) {
    switch (true) {
      case w === "": continue;
      case /^\d+$/.test(w): counts.n!++; break;
      case w.length > 3: counts.a!++;
      default: counts.o!++;
    }
    if (w === "end") break;
  }
  return counts;
}
const r = [1, 2, 3, "3", NaN, null, "stop", undefined].map(kind);
function scoped(n: number) {
  switch (n) {
    case 0: { const v = "zero"; return () => v; }
    case 1: const v = "one"; return () => v;
    default: return () => typeof n;
  }
}
export default [r, seen.join(""), loop(["12", "", "long word", "x", "7", "end", "9"]), scoped(0)(), scoped(1)(), scoped(2)()];
