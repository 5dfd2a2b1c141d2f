class P {
  constructor() {
    this.a = 1;
  }
  toJSON() {
    return { t: this.constructor.name, ...this };
  }
}
class Q extends P {
  b = 2;
}
export default JSON.stringify([new P(), new Q()]);
