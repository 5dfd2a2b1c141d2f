const rad = (d) => (d * Math.PI) / 180;
const haversine = ([a, b], [c, d]) => {
  const x = Math.sin(rad(c - a) / 2) ** 2 + Math.cos(rad(a)) * Math.cos(rad(c)) * Math.sin(rad(d - b) / 2) ** 2;
  return 2 * 6371 * Math.atan2(Math.sqrt(x), Math.sqrt(1 - x));
};
const bearing = ([a, b], [c, d]) =>
  ((Math.atan2(
    Math.sin(rad(d - b)) * Math.cos(rad(c)),
    Math.cos(rad(a)) * Math.sin(rad(c)) - Math.sin(rad(a)) * Math.cos(rad(c)) * Math.cos(rad(d - b)),
  ) *
    180) /
    Math.PI +
    360) %
  360;
const places = {
  berlin: [52.52, 13.405],
  paris: [48.8566, 2.3522],
  tokyo: [35.6762, 139.6503],
  sydney: [-33.8688, 151.2093],
};
export default Object.entries(places).map(([n, p], i, all) => [
  n,
  haversine(p, all[(i + 1) % all.length][1]),
  bearing(p, all[(i + 1) % all.length][1]),
]);
