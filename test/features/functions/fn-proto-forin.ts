function P() {
  this.a = 1;
}
P.prototype.b = 2;
const k = [];
for (const i in new P()) k.push(i);
export default k;
