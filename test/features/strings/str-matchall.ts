export default [..."a1b2".matchAll(/([a-z])(\d)/g)].map((m) => [m[0], m[1], m[2], m.index]);
