function* g() {
  for (let i = 0; i < 3; i++) yield () => i;
}
export default [...g()].map((f) => f());
