const cfg = { port: 80, host: "h", on: true } satisfies Record<string, string | number | boolean>;
const keys = Object.keys(cfg) as (keyof typeof cfg)[];
export default keys.map((k) => [k, typeof cfg[k]]);
