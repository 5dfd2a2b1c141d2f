const o = {};
const arr = [];
({ x: o.px, y: arr[1], z: [o["q"], arr[0]] = [1, 2] } = { x: "X", y: "Y" });
[o.m, o.n = "dn"] = ["M"];
export default [o, arr];
