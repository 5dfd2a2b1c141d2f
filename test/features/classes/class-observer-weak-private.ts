class Subject {
  #obs = new Set();
  #state;
  subscribe(f) {
    this.#obs.add(f);
    return { unsubscribe: () => this.#obs.delete(f) };
  }
  set state(s) {
    const old = this.#state;
    if (Object.is(old, s)) return;
    this.#state = s;
    for (const f of this.#obs) f(s, old);
  }
  get state() {
    return this.#state;
  }
  get count() {
    return this.#obs.size;
  }
}
const log = [];
const s = new Subject();
const a = s.subscribe((n, o) => log.push(`a${o}>${n}`));
s.subscribe((n) => {
  log.push("b" + n);
  if (n === 1) a.unsubscribe();
});
s.state = 1;
s.state = 1;
s.state = NaN;
s.state = NaN;
export default [log, s.count];
