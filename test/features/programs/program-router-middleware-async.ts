class App {
  #mw = [];
  #routes = [];
  use(f) {
    this.#mw.push(f);
    return this;
  }
  get(p, h) {
    const keys = [];
    const re = new RegExp2(p, keys);
    this.#routes.push({ re, keys, h });
    return this;
  }
  async handle(url) {
    const ctx = { url, log: [] };
    const chain = [
      ...this.#mw,
      async (c) => {
        for (const { re, h } of this.#routes) {
          const params = re.match(c.url);
          if (params) return (c.body = await h(params, c));
        }
        c.body = 404;
      },
    ];
    const run = (i) => chain[i]?.(ctx, () => run(i + 1));
    await run(0);
    return [ctx.body, ctx.log];
  }
}
class RegExp2 {
  constructor(p) {
    this.parts = p.split("/");
  }
  match(u) {
    const us = u.split("/");
    if (us.length !== this.parts.length) return null;
    const params = {};
    return this.parts.every((p, i) => (p[0] === ":" ? ((params[p.slice(1)] = us[i]), true) : p === us[i]))
      ? params
      : null;
  }
}
const app = new App()
  .use(async (c, next) => {
    c.log.push(">");
    await next();
    c.log.push("<");
  })
  .use((c, next) => (c.log.push("m"), next()))
  .get("/u/:id", ({ id }) => `user ${id}`)
  .get("/x", async () => {
    await null;
    return "X";
  });
export default Promise.all(["/u/7", "/x", "/nope"].map((u) => app.handle(u)));
