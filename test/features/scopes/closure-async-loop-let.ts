const r = [];
for (let i = 0; i < 3; i++) setTimeout(() => r.push(i), 1);
for (var j = 0; j < 2; j++) setTimeout(() => r.push("v" + j), 2);
export default new Promise((res) => setTimeout(() => res(r), 10));
