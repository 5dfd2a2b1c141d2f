const names = [];
for (const f of [() => [].reduce((a, b) => a + b), () => [].reduceRight((a, b) => a + b)]) {
  try {
    f();
  } catch (e) {
    names.push(e.name);
  }
}
export default names;
