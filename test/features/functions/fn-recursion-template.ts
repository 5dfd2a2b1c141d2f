const tree = (n, d = 0) => `${"  ".repeat(d)}${n.t}\n${(n.c ?? []).map((x) => tree(x, d + 1)).join("")}`;
export default tree({ t: "a", c: [{ t: "b", c: [{ t: "c" }] }, { t: "d" }] });
