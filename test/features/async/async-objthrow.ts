const bad = async () => {
  throw new Error("bad");
};
const f = async (k) => {
  try {
    const r = {
      first: await Promise.resolve(1),
      second: k ? await bad() : 2,
      third: [1, 2].map((x) => ({ x, y: x * 2 })),
      fourth: 4,
    };
    return r;
  } catch (e) {
    return { e: e.message, more: { a: 1, b: 2 } };
  }
};
const g = async (k) => {
  try {
    return { a: k.x.y, b: 1 + 2, c: [k] };
  } catch {
    return "g";
  }
};
export default Promise.all([f(0), f(1), g({}), g({ x: { y: 1 } })]);
