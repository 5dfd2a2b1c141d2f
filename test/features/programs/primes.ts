const p = [];
for (let i = 2; p.length < 10; i++) if (p.every((q) => i % q)) p.push(i);
export default p;
