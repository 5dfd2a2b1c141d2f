export default JSON.stringify({
  d: new Date(0),
  m: new Map([[1, 2]]),
  s: new Set([1]),
  r: /x/g,
  e: new Error("q"),
  n: [new Date(1)],
  big: 1e21,
  neg: -1.5e-7,
});
