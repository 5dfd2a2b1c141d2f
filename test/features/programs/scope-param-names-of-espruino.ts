const f = (peek8, digitalRead, setTime, Date, Math, isNaN, btoa) => [
  peek8,
  digitalRead,
  setTime,
  Date,
  Math,
  isNaN,
  btoa,
];
function g(String, Number = 2) {
  return String + Number;
}
export default [f(1, 2, 3, 4, 5, 6, 7), g("a")];
