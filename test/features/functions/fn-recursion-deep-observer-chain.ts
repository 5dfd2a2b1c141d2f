const chain =
  (...handlers) =>
  (req) => {
    const run = (i) => (r) => (handlers[i] ? handlers[i](r, run(i + 1)) : r);
    return run(0)(req);
  };
const add = (n) => (r, next) => {
  const out = next({ ...r, [n]: true });
  return { ...out, log: [...(out.log ?? []), n] };
};
export default chain(...["a", "b", "c", "d", "e", "f", "g"].map(add))({ x: 1 });
