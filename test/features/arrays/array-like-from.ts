export default [
  Array.from({ length: 2, 0: "a", 1: "b" }),
  Array.from({ length: "2" as any }).length,
  Array.from("12", Number),
];
