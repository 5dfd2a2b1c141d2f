type Ctx = { path: string; log: string[]; user?: string; status?: number; body?: unknown };
type Next = () => Promise<void>;
type MW = (c: Ctx, n: Next) => Promise<void> | void;
class App {
  #mw: MW[] = [];
  #routes: { re: RegExp; keys: string[]; h: (c: Ctx, p: Record<string, string>) => unknown }[] = [];
  use(...m: MW[]) {
    this.#mw.push(...m);
    return this;
  }
  get(pattern: string, h: (c: Ctx, p: Record<string, string>) => unknown) {
    const keys: string[] = [];
    const re = pattern;
    this.#routes.push({ re: App.compile(re, keys), keys, h });
    return this;
  }
  private static compile(p: string, keys: string[]) {
    const parts = p.split("/");
    parts.forEach((x) => x[0] === ":" && keys.push(x.slice(1)));
    return {
      exec: (s: string) => {
        const ss = s.split("/");
        if (ss.length !== parts.length) return null;
        const out = [s];
        for (let i = 0; i < parts.length; i++) {
          if (parts[i]![0] === ":") out.push(ss[i]!);
          else if (parts[i] !== ss[i]) return null;
        }
        return out;
      },
    } as unknown as RegExp;
  }
  async handle(path: string): Promise<Ctx> {
    const c: Ctx = { path, log: [] };
    const go = async (i: number): Promise<void> => {
      const m = this.#mw[i];
      if (m) {
        let called = false;
        return await m(c, () => {
          if (called) throw new Error("next twice");
          called = true;
          return go(i + 1);
        });
      }
      for (const { re, keys, h } of this.#routes) {
        const m = re.exec(path);
        if (!m) continue;
        c.body = await h(c, Object.fromEntries(keys.map((k, i) => [k, m[i + 1]!])));
        c.status ??= 200;
        return;
      }
      c.status = 404;
    };
    await go(0);
    return c;
  }
}
class Container {
  #p = new Map<any, { f: (c: Container) => any; single: boolean; v?: any }>();
  #stack: string[] = [];
  add<T>(k: string, f: (c: Container) => T, single = true) {
    this.#p.set(k, { f, single });
    return this;
  }
  get<T = any>(k: string): T {
    const e = this.#p.get(k);
    if (!e) throw new Error(`no ${k}` + (this.#stack.length ? ` (for ${this.#stack.at(-1)})` : ""));
    if (e.single && "v" in e) return e.v;
    if (this.#stack.includes(k)) throw new Error([...this.#stack, k].join(" > "));
    this.#stack.push(k);
    try {
      const v = e.f(this);
      if (e.single) e.v = v;
      return v;
    } finally {
      this.#stack.pop();
    }
  }
}
const app = new App()
  .use(
    async (c, n) => {
      c.log.push("in1");
      try {
        await n();
      } catch (e: any) {
        c.status = 500;
        c.body = e.message;
      } finally {
        c.log.push("out1");
      }
    },
    (c, n) => {
      if (c.path.startsWith("/admin")) {
        c.status = 403;
        return;
      }
      c.user = "u";
      return n();
    },
  )
  .get("/users/:id", (c, p) => ({ id: p.id, by: c.user }))
  .get("/boom", () => {
    throw new Error("kaboom");
  })
  .get("/a/:x/b/:y", async (_, { x, y }) => [y, x]);
let made = 0;
const ct = new Container()
  .add("cfg", () => ({ url: "db" + ++made }))
  .add("db", (c) => ({ cfg: c.get("cfg"), id: Math.abs(-made) }), false)
  .add("x", (c) => c.get("y"))
  .add("y", (c) => c.get("x"))
  .add("z", (c) => c.get("nope"));
const e = (f: () => any) => {
  try {
    return f();
  } catch (x: any) {
    return x.message;
  }
};
export default (async () => [
  ...(await Promise.all(["/users/7", "/admin/x", "/boom", "/a/1/b/2", "/none"].map((p) => app.handle(p)))),
  ct.get("db").cfg === ct.get("db").cfg,
  ct.get("db") !== ct.get("db"),
  made,
  e(() => ct.get("x")),
  e(() => ct.get("z")),
  e(() => ct.get("q")),
])();
