let n = 0;
const o = { [++n]: ++n, [++n]: ++n };
export default o;
