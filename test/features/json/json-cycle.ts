const o: any = {};
o.o = o;
let r;
try {
  JSON.stringify(o);
  r = "no";
} catch (e) {
  r = e.name;
}
export default r;
