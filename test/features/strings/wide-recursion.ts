type T = { l: string; next?: T };
const list: T = { l: "é", next: { l: "ab", next: { l: "ü" } } };
const walk = (t: T | undefined): number => (t ? t.l.length + walk(t.next) : 0);
function deep(n: number): string {
  return n ? deep(n - 1) + "é" : "";
}
export default [walk(list), deep(5).length];
