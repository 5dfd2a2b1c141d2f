const fs = [];
for (const k in { a: 1, b: 2 }) fs.push(() => k);
export default fs.map((f) => f());
