const l = [];
function* g() {
  for (let i = 0; i < 3; i++) {
    try {
      yield i;
    } finally {
      l.push("f" + i);
    }
  }
}
for (const x of g()) {
  if (x === 1) break;
}
export default l;
