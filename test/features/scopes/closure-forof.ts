const fs = [];
for (const x of [1, 2, 3]) fs.push(() => x * 2);
export default fs.map((f) => f());
