export default [
  [..."a1b22c333".matchAll(/[a-z](\d+)/g)].map((m) => [m[0], m[1], m.index]),
  [..."none".matchAll(/x/g)],
  [..."k=v; x=y".matchAll(/(?<k>\w)=(?<v>\w)/g)].map((m) => ({ ...m.groups })),
];
