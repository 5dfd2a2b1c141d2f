const items = [
  { n: "a", q: 1 },
  { n: "b", q: 2 },
];
export default `<ul>${items.map((i) => `<li>${i.n}${i.q > 1 ? ` x${i.q}` : ""}</li>`).join("")}</ul>`;
