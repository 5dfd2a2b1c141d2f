class Sem {
  constructor(n) {
    this.n = n;
    this.q = [];
  }
  async acquire() {
    if (this.n > 0) {
      this.n--;
      return;
    }
    await new Promise((r) => this.q.push(r));
  }
  release() {
    const next = this.q.shift();
    if (next) next();
    else this.n++;
  }
}
const s = new Sem(2);
let active = 0,
  peak = 0;
const job = async (i) => {
  await s.acquire();
  active++;
  peak = Math.max(peak, active);
  await new Promise((r) => setTimeout(r, 2));
  active--;
  s.release();
  return i;
};
export default Promise.all([1, 2, 3, 4, 5].map(job)).then((r) => [r, peak]);
