const lines = [
  "2024-03-01T10:15:30Z INFO start",
  "2024-03-01T10:59:59Z WARN slow",
  "2024-03-01T11:00:00Z ERROR boom",
  "garbage line",
  "2024-03-02T00:00:01Z INFO ok",
];
const parsed = lines
  .map((l) => l.match(/^(\S+Z) (\w+) (.*)$/))
  .filter(Boolean)
  .map(([, ts, level, msg]) => ({ at: new Date(ts), level, msg }));
const byHour = parsed.reduce((m, p) => {
  const k = p.at.toISOString().slice(0, 13);
  (m[k] ||= []).push(p.level[0]);
  return m;
}, {});
export default [
  byHour,
  parsed.length,
  parsed[1].at - parsed[0].at,
  new Date(Math.max(...parsed.map((p) => p.at))).toISOString(),
  parsed.map((p) => p.at.getUTCHours()),
];
