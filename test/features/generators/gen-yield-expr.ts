function* g() {
  const a = (yield "a") + (yield "b");
  return [
    a,
    yield* (function* () {
      return 5;
    })(),
  ];
}
const i = g();
i.next();
i.next(1);
export default i.next(2);
