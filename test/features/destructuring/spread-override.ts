const d = { x: 1, y: 2 };
export default [
  { ...d, x: 5 },
  { x: 5, ...d },
];
