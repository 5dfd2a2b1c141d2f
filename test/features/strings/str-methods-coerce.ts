export default [
  "a1b".indexOf(1 as any),
  "anull".includes(null as any),
  "5".padStart("3" as any, 0 as any),
  "abc".slice("1" as any),
  "undefined".startsWith(undefined as any),
  "x".concat({} as any),
];
