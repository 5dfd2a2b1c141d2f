const out: string[] = [];
for (const c of "añb€😀") out.push(c);
const [x, y, ...rest] = "éèê";
export default [
  out,
  [..."naïve"].length,
  Array.from("Ünï", (c) => c + c),
  x,
  y,
  rest,
  "añb€😀".length,
  [..."😀😁"].reverse().join(""),
];
