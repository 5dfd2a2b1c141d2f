class Sheet {
  cells = {};
  set(k, v) {
    this.cells[k] = v;
    return this;
  }
  get(k, seen = []) {
    if (seen.includes(k)) throw new Error(`cycle ${[...seen, k].join(">")}`);
    const v = this.cells[k];
    if (typeof v !== "string" || v[0] !== "=") return v ?? 0;
    return v
      .slice(1)
      .split("+")
      .reduce((s, part) => {
        const p = part.trim();
        const m = /^SUM\((\w)(\d+):\w(\d+)\)$/.exec(p);
        if (m) {
          let t = 0;
          for (let i = +m[2]; i <= +m[3]; i++) t += this.get(m[1] + i, [...seen, k]);
          return s + t;
        }
        return s + (isNaN(p) ? this.get(p, [...seen, k]) : Number(p));
      }, 0);
  }
}
const s = new Sheet().set("A1", 5).set("A2", "=A1+10").set("A3", "=SUM(A1:A2)+1").set("B1", "=B2").set("B2", "=B1");
const t = (k) => {
  try {
    return s.get(k);
  } catch (e) {
    return e.message;
  }
};
export default ["A1", "A2", "A3", "B1", "Z9"].map(t);
