const m = (f: () => any) => {
  try {
    f();
    return "ok";
  } catch (e) {
    return (e as Error).message;
  }
};
export default [
  m(() => Object.defineProperty({}, "x", 5 as any)),
  m(() => Object.freeze([1]).push(2)),
  m(() => "a".repeat(-1)),
  m(() => new Date(NaN).toISOString()),
];
