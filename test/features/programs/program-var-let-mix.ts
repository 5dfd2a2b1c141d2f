var a = 1;
{
  var a = 2;
  let b = a;
  {
    let b = a + 10;
    a = b;
  }
  a += b;
}
function f() {
  a = 50;
  return typeof g + typeof h;
  var g = function () {};
  function h() {}
}
let i = "outer";
for (let i = 0; i < 2; i++) {
  let i = "inner";
  i += "!";
}
for (var j = 0, k = ""; j < 3; j++) k += j;
const l = (function () {
  if (true) {
    function q() {
      return "fnblock";
    }
    return q();
  }
})();
let m;
m = m ?? "set";
const n = [1, 2, 3];
n.push(4);
const o = { p: 1 };
o.p++;
let q1 = 1,
  r = q1 + 1,
  s = r * 2;
var undef;
const t = typeof undef,
  u = typeof undeclaredVar;
declare const undeclaredVar: any;
const v = (() => {
  try {
    constant = 2 as any;
    return "no";
  } catch (e: any) {
    return e.name;
  }
})();
const constant: any = 1;
const w = () => {
  try {
    (0, eval)("1");
  } catch {
    return "e";
  }
  return "x";
};
const x = [1, 2]
  .map((x) => {
    const y = x;
    return () => y + x;
  })
  .map((f) => f());
const z = ((a) => {
  a = a + 1;
  {
    let a = 100;
    a++;
  }
  return a;
})(5);
const cnt = (() => {
  let c = 0;
  return {
    inc: () => ++c,
    dec: () => --c,
    get c() {
      return c;
    },
  };
})();
cnt.inc();
cnt.inc();
cnt.dec();
const nest = (() => {
  const x = 1;
  return (() => {
    const y = x + 1;
    return (() => {
      const x = y + 1;
      return [x, y];
    })();
  })();
})();
export default [a, f(), a, i, j, k, l, m, n, o, s, t, u, v, x, z, cnt.c, nest];
