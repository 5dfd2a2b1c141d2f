const five: any = Object(5),
  str: any = Object("abc");
export default [
  typeof five,
  five + 1,
  five instanceof Number,
  str.length,
  str + "!",
  typeof Object(true),
  Object(null) && typeof Object(undefined),
  new Boolean(false) ? "yes" : "no",
  new String("x") == ("x" as any),
  typeof new Number(1),
  new Number(3).valueOf() + 1,
  JSON.stringify({ s: new String("v"), n: new Number(1) }),
];
