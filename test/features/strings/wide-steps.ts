function* words() {
  yield "é";
  return "ßß";
}
const g = words();
const m = new Map([["k", "ö"]]);
export default [
  g.next().value!.length,
  g.next().value!.length,
  m.values().next().value!.length,
  Object.getOwnPropertyDescriptor({ a: "äö" }, "a")!.value.length,
  /b/.exec("ab")!.input.length,
];
