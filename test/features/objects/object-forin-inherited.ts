class P {
  constructor() {
    this.own = 1;
  }
  method() {}
}
P.prototype.shared = 2;
const keys = [];
for (const k in new P()) keys.push(k);
const arrKeys = [];
for (const i in ["a", "b"]) arrKeys.push(typeof i + i);
export default [keys, arrKeys];
