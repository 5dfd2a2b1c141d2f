export default [
  1 == "1",
  0 == "",
  null == undefined,
  null == 0,
  NaN == NaN,
  [1] == (1 as any),
  "a" == (new String("a") as any),
  true == (1 as any),
  "1" == (true as any),
  [] == (false as any),
  {} == ("[object Object]" as any),
];
