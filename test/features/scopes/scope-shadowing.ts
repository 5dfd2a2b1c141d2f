const x = "outer";
function a(x: string) {
  {
    const x = "inner";
    if (x) {
      let x = "deep";
      x += "!";
      return [x, arguments.length];
    }
  }
  return [];
}
const r1 = a("p");
const r2 = (() => {
  const r: string[] = [x];
  for (const x of ["l1", "l2"]) {
    r.push(x);
    {
      const x = "b";
      r.push(x);
    }
  }
  r.push(x);
  return r;
})();
const r3 = (function x(): string {
  return typeof x;
})();
const r4 = (() => {
  try {
    throw "thrown";
  } catch (x) {
    {
      const x = "in catch";
      return x;
    }
  }
})();
function b(x = () => y, y = "param") {
  var y = "body";
  return [x(), y];
}
const r5 = (b as any)(undefined);
function c(x: any) {
  var x: any;
  return x;
}
function d(undefined?: any, NaN = 1) {
  return [undefined, NaN];
}
export default [r1, r2, r3, r4, r5, c(5), d(7), x];
