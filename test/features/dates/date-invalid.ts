const d = new Date("garbage");
let r;
try {
  d.toISOString();
} catch (e) {
  r = e.name;
}
export default [isNaN(d.getTime()), String(d), r, d.toJSON()];
