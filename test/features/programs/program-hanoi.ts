const moves: string[] = [];
const hanoi = (n: number, a: string, b: string, c: string): void => {
  if (!n) return;
  hanoi(n - 1, a, c, b);
  moves.push(a + c);
  hanoi(n - 1, b, a, c);
};
hanoi(4, "A", "B", "C");
export default [moves.length, moves.slice(0, 5)];
