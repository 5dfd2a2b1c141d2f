class P {
  n: any;
  m = typeof new.target;
  constructor() {
    this.n = new.target.name;
  }
}
class Q extends P {}
export default [new Q().n, new P().n, new Q().m, new Q() instanceof Q];
