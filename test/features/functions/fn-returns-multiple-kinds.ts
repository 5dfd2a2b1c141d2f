const f = (k) => {
  if (k === 0) return;
  if (k === 1) return null;
  if (k === 2) return () => 5;
  if (k === 3) return [1];
  return { k };
};
export default [f(0) === undefined, f(1), f(2)(), f(3), f(4)];
