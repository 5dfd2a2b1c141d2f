const z = { valueOf: () => 0 };
export default [
  z ? 1 : 0,
  !z,
  z && 5,
  !!z,
  z || 7,
  Boolean(z),
  [z].filter(Boolean).length,
  (() => {
    if (z) return "t";
    return "f";
  })(),
  (() => {
    while (z) return "w";
  })(),
].map(String);
