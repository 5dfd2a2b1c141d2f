const items = [];
for (let i = 0; i < 40; i++) items.push({ k: i % 4, i });
items.sort((a, b) => a.k - b.k);
export default items.map((x) => x.k + ":" + x.i).join(" ");
