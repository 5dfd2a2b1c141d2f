const rows = [
  { id: 1, ok: true },
  { id: 2, ok: false },
  { id: 3, ok: true },
];
export default [
  rows.findLast((r) => r.ok).id,
  rows.findLastIndex((r) => !r.ok),
  rows.findLast((r) => r.id > 9) ?? null,
  rows.findLastIndex(() => false),
];
