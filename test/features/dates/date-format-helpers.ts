const pad = (n, w = 2) => String(n).padStart(w, "0");
const fmt = (d, f) =>
  f.replace(
    /YYYY|MM|DD|HH|mm|ss|SSS/g,
    (t) =>
      ({
        YYYY: d.getUTCFullYear(),
        MM: pad(d.getUTCMonth() + 1),
        DD: pad(d.getUTCDate()),
        HH: pad(d.getUTCHours()),
        mm: pad(d.getUTCMinutes()),
        ss: pad(d.getUTCSeconds()),
        SSS: pad(d.getUTCMilliseconds(), 3),
      })[t],
  );
const ago = (ms) => {
  for (const [n, u] of [
    [864e5, "d"],
    [36e5, "h"],
    [6e4, "m"],
    [1e3, "s"],
  ])
    if (ms >= n) return Math.floor(ms / n) + u;
  return "now";
};
const d = new Date(1709164799123);
export default [
  fmt(d, "YYYY-MM-DD HH:mm:ss.SSS"),
  fmt(d, "DD/MM/YYYY"),
  [0, 1500, 65e3, 7.3e6, 2e8].map(ago),
  d.toJSON(),
  JSON.stringify([d]),
  typeof Date.now(),
  Date.now() > 1.6e12,
  new Date(d) - d,
  d.toDateString(),
  d.toUTCString(),
  new Date(NaN).toUTCString(),
  new Date(NaN).toDateString(),
  `${new Date(NaN)}`,
];
