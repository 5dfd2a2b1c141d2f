const walk = ({ v, kids = [] }, d = 0) => [v + d, ...kids.flatMap((k) => walk(k, d + 1))];
export default walk({ v: "a", kids: [{ v: "b", kids: [{ v: "c" }] }, { v: "d" }] });
