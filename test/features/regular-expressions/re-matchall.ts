export default [..."k1=v1&k2=v2".matchAll(/(\w+)=(\w+)/g)].map((m) => [m[1], m[2], m.index]);
