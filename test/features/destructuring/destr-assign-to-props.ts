const o = { in: {} };
({ a: o.x, b: o.in.y, ...o.rest } = { a: 1, b: 2, c: 3 });
[o.p, ...o.q] = "hey";
export default o;
