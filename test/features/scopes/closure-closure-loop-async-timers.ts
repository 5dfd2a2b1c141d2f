const r = [];
for (var i = 0; i < 3; i++) {
  setTimeout(() => r.push("v" + i), 1);
}
for (let j = 0; j < 3; j++) {
  setTimeout(() => r.push("l" + j), 1);
}
for (var k = 0; k < 2; k++) ((k) => setTimeout(() => r.push("i" + k), 1))(k);
export default new Promise((res) => setTimeout(() => res(r), 20));
