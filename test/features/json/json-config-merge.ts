const defaults = { port: 80, tls: { on: false, ciphers: ["a", "b"] }, tags: [] };
const text = '{ "port": "8080", "tls": { "on": true }, "extra": null }';
const merge = (d, o) =>
  Object.entries(o).reduce(
    (r, [k, v]) => ({ ...r, [k]: v && typeof v === "object" && !Array.isArray(v) && d[k] ? merge(d[k], v) : v }),
    d,
  );
const cfg = merge(
  defaults,
  JSON.parse(text, (k, v) => (k === "port" ? Number(v) : v)),
);
const safe = (t) => {
  try {
    return [null, JSON.parse(t)];
  } catch (e) {
    return [e.name, null];
  }
};
export default [
  cfg,
  defaults.tls.on,
  JSON.stringify(cfg, Object.keys(cfg).sort()),
  safe("{oops}"),
  safe("[1]"),
  cfg.tls.ciphers === defaults.tls.ciphers,
];
