const fs = [];
for (var i = 0; i < 3; i++) fs.push(() => i);
export default fs.map((f) => f());
