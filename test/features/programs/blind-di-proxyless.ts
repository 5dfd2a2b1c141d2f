type Token<T> = (new (...a: any[]) => T) | string | symbol;
class Container {
  private readonly providers = new Map<Token<any>, { make: () => unknown; single: boolean }>();
  private readonly made = new Map<Token<any>, unknown>();
  private readonly path: string[] = [];
  bind<T>(t: Token<T>, make: (c: this) => T, single = true) { this.providers.set(t, { make: () => make(this), single }); return this; }
  get<T>(t: Token<T>): T {
    const name = typeof t === "function" ? t.name : String(t);
    if (this.made.has(t)) return this.made.get(t) as T;
    const p = this.providers.get(t);
    if (!p) throw new ReferenceError(`no provider: ${[...this.path, name].join(" > ")}`);
    if (this.path.includes(name)) throw new RangeError(`cycle: ${[...this.path, name].join(" > ")}`);
    this.path.push(name);
    try { const v = p.make() as T; if (p.single) this.made.set(t, v); return v; } finally { this.path.pop(); }
  }
}
class Clock { now = 0; tick = () => ++this.now; }
class Logger { lines: string[] = []; constructor(private clock: Clock, private prefix: string) {} log(m: string) { this.lines.push(`${this.prefix}${this.clock.tick()} ${m}`); return this; } }
class Service { static #n = 0; readonly id = Service.#n++; constructor(readonly logger: Logger) { logger.log(`service ${this.id}`); } }
const KEY = Symbol("key");
const c = new Container().bind(Clock, () => new Clock()).bind("prefix", () => "#").bind(Logger, (x) => new Logger(x.get(Clock), x.get<string>("prefix"))).bind(Service, (x) => new Service(x.get(Logger)), false).bind(KEY, (x) => x.get("missing")).bind("a", (x) => x.get("b")).bind("b", (x) => x.get("a"));
const tell = (f: () => any) => { try { return f(); } catch (e) { return `${(e as Error).name} ${(e as Error).message}`; } };
export default [c.get(Service).id, c.get(Service).id, c.get(Service).logger === c.get(Logger), c.get(Logger).lines, tell(() => c.get(KEY)), tell(() => c.get("a")), tell(() => c.get(class Nope {})), c.get(Clock).now];
