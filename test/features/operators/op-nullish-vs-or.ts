const c = { zero: 0, empty: "", no: false, nul: null };
export default [
  c.zero ?? 1,
  c.zero || 1,
  c.empty ?? "d",
  c.empty || "d",
  c.no ?? true,
  c.no || true,
  c.nul ?? "d",
  c.x ?? c.nul ?? "end",
  (c.nul || c.zero) ?? "x",
  c.zero && c.nul,
];
