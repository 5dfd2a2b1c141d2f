type State = "idle" | "loading" | "ready" | "failed";
type Ev =
  { type: "FETCH"; url: string } | { type: "OK"; data: number[] } | { type: "ERR"; code: number } | { type: "RESET" };
interface Ctx {
  url?: string;
  data: number[];
  tries: number;
}
type Tr = { to: State; guard?: (c: Ctx, e: any) => boolean; act?: (c: Ctx, e: any) => Partial<Ctx> };
const machine: Record<State, Partial<Record<Ev["type"], Tr | Tr[]>>> = {
  idle: { FETCH: { to: "loading", act: (c, e) => ({ url: e.url, tries: c.tries + 1 }) } },
  loading: {
    OK: { to: "ready", act: (_, e) => ({ data: e.data }) },
    ERR: [
      { to: "loading", guard: (c, e) => e.code >= 500 && c.tries < 3, act: (c) => ({ tries: c.tries + 1 }) },
      { to: "failed" },
    ],
  },
  ready: { RESET: { to: "idle", act: () => ({ data: [], tries: 0 }) } },
  failed: { RESET: { to: "idle", act: () => ({ tries: 0, url: undefined }) } },
};
class Machine {
  state: State = "idle";
  ctx: Ctx = { data: [], tries: 0 };
  hist: string[] = [];
  #subs = new Set<(s: State, prev: State) => void>();
  subscribe(f: (s: State, prev: State) => void) {
    this.#subs.add(f);
    return { unsubscribe: () => this.#subs.delete(f) };
  }
  send(e: Ev): boolean {
    const t = machine[this.state][e.type];
    const pick = (Array.isArray(t) ? t : t ? [t] : []).find(({ guard = () => true }) => guard(this.ctx, e));
    if (!pick) {
      this.hist.push(`${this.state}!${e.type}`);
      return false;
    }
    const prev = this.state;
    this.ctx = { ...this.ctx, ...pick.act?.(this.ctx, e) };
    this.state = pick.to;
    this.hist.push(`${prev}>${this.state}`);
    this.#subs.forEach((f) => f(this.state, prev));
    return true;
  }
}
const m = new Machine();
const seen: string[] = [];
const sub = m.subscribe((s, p) => seen.push(p[0] + s[0]));
const evs: Ev[] = [
  { type: "OK", data: [] },
  { type: "FETCH", url: "/x" },
  { type: "ERR", code: 503 },
  { type: "ERR", code: 500 },
  { type: "ERR", code: 500 },
  { type: "RESET" },
  { type: "FETCH", url: "/y" },
];
const r = evs.map((e) => m.send(e));
sub.unsubscribe();
m.send({ type: "OK", data: [1, 2] });
export default { r, hist: m.hist, ctx: m.ctx, state: m.state, seen };
