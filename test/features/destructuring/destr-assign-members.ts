const o = {};
[o.a, o.b] = [1, 2];
({ x: o.c, y: o["d"] } = { x: 3, y: 4 });
export default o;
