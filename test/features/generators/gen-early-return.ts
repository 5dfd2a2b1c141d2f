let f = 0;
function* g() {
  try {
    yield 1;
    yield 2;
  } finally {
    f++;
  }
}
const [x] = g();
for (const y of g()) break;
export default [x, f];
