const f = () => {
  for (var k in {}) {
  }
  for (var v of []) {
  }
  return [typeof k, typeof v, k === undefined];
};
export default f();
