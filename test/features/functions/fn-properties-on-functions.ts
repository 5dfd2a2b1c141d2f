function counter() {
  counter.calls = (counter.calls ?? 0) + 1;
  return counter.calls;
}
counter.reset = () => {
  counter.calls = 0;
};
counter();
counter();
const c2 = counter.calls;
counter.reset();
counter();
export default [
  c2,
  counter.calls,
  Object.keys(counter),
  "reset" in counter,
  delete counter.reset,
  counter.reset ?? "no",
];
