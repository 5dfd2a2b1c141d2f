const draw = ({ x = 0, y = 0, size: { w = 10, h = w } = {}, style: [fg = "black", bg] = [], ...rest } = {}, ...flags) =>
  `${x},${y} ${w}x${h} ${fg}/${bg} ${Object.keys(rest)} ${flags.length}`;
export default [
  draw(),
  draw({ x: 5, size: { w: 3 } }, 1, 2),
  draw({ style: ["red", "white"], z: 1, q: 2 }),
  draw({ size: { h: 1 }, y: null }),
];
