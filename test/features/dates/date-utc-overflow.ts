const iso = (...a: number[]) => {
  const t = (Date.UTC as any)(...a);
  return isNaN(t) ? "NaN" : new Date(t).toISOString();
};
export default [
  iso(2020, 12),
  iso(2020, -1),
  iso(2020, 0, 0),
  iso(2020, 1, 30),
  iso(99, 0),
  iso(100, 0),
  iso(2020, 0, 1, 24),
  iso(2020),
  iso(NaN, 0),
  iso(8.64e15, 0),
  iso(1970, 0, 1, 0, 0, 0, 0.9),
  iso(-1, 0),
  new Date(8.64e15).toISOString(),
  isNaN(+new Date(8.64e15 + 1)),
  new Date(-1).toISOString(),
  new Date(-62167219200001).toISOString(),
  new Date(Date.UTC(12345, 0)).toISOString(),
  new Date(true as any).getTime(),
  new Date(null as any).getTime(),
  isNaN(+new Date(undefined as any)),
  new Date("2020-06" as any).toISOString(),
  new Date("2020").toISOString(),
];
