class PID {
  private i = 0;
  private last?: number;
  constructor(
    private k: { p: number; i: number; d: number },
    private readonly clamp = [0, 100] as const,
  ) {}
  step(sp: number, pv: number, dt = 1) {
    const e = sp - pv;
    this.i += e * dt;
    const d = this.last === undefined ? 0 : (e - this.last) / dt;
    this.last = e;
    const out = this.k.p * e + this.k.i * this.i + this.k.d * d;
    return Math.min(this.clamp[1], Math.max(this.clamp[0], out));
  }
}
const c = new PID({ p: 2, i: 0.1, d: 0.5 });
export default [20, 20.5, 21, 22, 23].map((v) => +c.step(22, v).toFixed(2));
