export default (async () => {
  const after = <T,>(ms: number, v: T, bad = false) =>
    new Promise<T>((a, b) => setTimeout(() => (bad ? b(v) : a(v)), ms));
  return [
    await Promise.race([after(20, "slow"), after(2, "fast")]),
    await Promise.any([after(1, "x", true), after(3, "y")]),
    await Promise.any([after(1, "p", true), after(2, "q", true)]).catch((e) => [
      e.constructor.name,
      e.errors,
      e.message,
    ]),
    await Promise.allSettled([after(1, 1), after(2, 2, true), 3]),
    await Promise.all([1, after(1, 2), Promise.resolve(3)]),
  ];
})();
