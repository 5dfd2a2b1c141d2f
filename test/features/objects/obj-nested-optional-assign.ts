const cfg = {};
cfg.a ??= {};
cfg.a.b ||= [];
cfg.a.b.push(1);
cfg.n = cfg.n ?? 5;
cfg.z &&= 1;
(cfg.list ??= []).push("x");
(cfg.count ||= 0) || (cfg.count = 9);
export default cfg;
