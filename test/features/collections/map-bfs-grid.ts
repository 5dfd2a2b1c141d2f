const grid = ["S.#", "..#", "#.E"];
const at = (r, c) => grid[r]?.[c];
const bfs = () => {
  const q = [[0, 0, 0]],
    seen = new Set(["0,0"]);
  for (const [r, c, d] of q) {
    if (at(r, c) === "E") return d;
    for (const [dr, dc] of [
      [0, 1],
      [1, 0],
      [0, -1],
      [-1, 0],
    ]) {
      const k = `${r + dr},${c + dc}`;
      const v = at(r + dr, c + dc);
      if (v && v !== "#" && !seen.has(k)) {
        seen.add(k);
        q.push([r + dr, c + dc, d + 1]);
      }
    }
  }
  return -1;
};
export default bfs();
