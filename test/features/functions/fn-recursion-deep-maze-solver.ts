const maze = ["S.#....", "..#.##.", ".##.#..", "......#", ".####.E"].map((r) => [...r]);
function solve(r, c, path) {
  const cell = maze[r]?.[c];
  if (!cell || cell === "#" || cell === "x") return null;
  if (cell === "E") return path;
  maze[r][c] = "x";
  return (
    solve(r, c + 1, path + "R") ??
    solve(r + 1, c, path + "D") ??
    solve(r, c - 1, path + "L") ??
    solve(r - 1, c, path + "U")
  );
}
export default solve(0, 0, "");
