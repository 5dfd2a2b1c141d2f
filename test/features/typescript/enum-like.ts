enum Color {
  Red,
  Green = 5,
  Blue,
}
const enum D {
  A = "x",
}
export default [Color.Red, Color[5], Color.Blue, D.A];
