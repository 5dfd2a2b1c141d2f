const app = () => {
  const ms = [];
  return {
    use(f) {
      ms.push(f);
      return this;
    },
    async run(ctx) {
      const go = async (i) => {
        if (i < ms.length) await ms[i](ctx, () => go(i + 1));
      };
      await go(0);
      return ctx.log;
    },
  };
};
export default app()
  .use(async (c, n) => {
    c.log.push("1>");
    await n();
    c.log.push("<1");
  })
  .use(async (c, n) => {
    c.log.push("2>");
    await n();
    c.log.push("<2");
  })
  .use(async (c) => {
    c.log.push("h");
  })
  .run({ log: [] });
