const hex = (b: number[]) => b.map((x) => x.toString(16).padStart(2, "0")).join(" ");
const un = (s: string) => s.split(" ").map((h) => parseInt(h, 16));
export default [
  hex([0, 15, 255, 128]),
  un("00 0f ff 80"),
  (0xabc).toString(2).padStart(16, "0"),
  parseInt("z", 36),
  (35).toString(36),
  (0.1).toString(3).slice(0, 8),
  (-7.5).toString(2),
];
