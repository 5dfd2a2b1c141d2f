const t = "Temp: 23.5°C, Hum: 40%";
export default [
  t.match(/[\d.]+/)![0],
  t.replace(/\d/g, "#"),
  t.split(/,\s*/),
  /Hum: (\d+)%/.exec(t)![1],
  t.replace("°", " deg "),
  t.replace(/(\w+): /g, (m, k) => k + "="),
  [...t.matchAll(/(\w+): ([^,]+)/g)].map((m) => m[2]),
];
