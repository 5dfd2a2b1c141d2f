const s = Symbol("desc"),
  g = Symbol.for("app.key");
const o: any = { [s]: 1, [g]: 2, plain: 3 };
export default [Object.assign({}, o)[g], Object.assign({ [s]: 0 }, o)[s], Object.keys(Object.assign({}, o))];
