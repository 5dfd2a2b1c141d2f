const d = new Date("nope");
let r;
try {
  d.toISOString();
} catch (e) {
  r = e.name;
}
export default [isNaN(d), d.getTime(), String(d), JSON.stringify({ d }), r, Number.isNaN(Date.parse("x"))];
