let name;
try {
  [1].with(5, 0);
} catch (e) {
  name = e.constructor.name + ":" + (e instanceof RangeError);
}
export default name;
