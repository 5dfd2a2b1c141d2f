const Color = Object.freeze({
  RED: "red",
  BLUE: "blue",
  [Symbol.iterator]: function* () {
    yield* Object.values(this);
  },
});
const r = [];
try {
  Color.GREEN = 1;
  r.push("no");
} catch (e) {
  r.push(e.name);
}
export default [r, Color.RED, Object.isFrozen(Color), [...Color], Object.keys(Color)];
