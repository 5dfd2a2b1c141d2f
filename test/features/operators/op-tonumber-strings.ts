const xs = [
  "",
  " ",
  " 12 ",
  "0x1f",
  "0b11",
  "0o17",
  "1e3",
  ".5",
  "5.",
  "-",
  "+7",
  "1_000",
  "Infinity",
  "-Infinity",
  "infinity",
  "12px",
  "\n3\t",
  "0x",
  "--1",
  "1e",
  null,
  undefined,
  true,
  [],
  [4],
  ["5"],
  [1, 2],
  {},
];
export default xs.map((x) => {
  const n = Number(x);
  return Number.isNaN(n) ? "NaN" : n === Infinity ? "I" : n === -Infinity ? "-I" : n;
});
