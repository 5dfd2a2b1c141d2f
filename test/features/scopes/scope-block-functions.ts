"use strict";
const log: any[] = [];
log.push(typeof inner);
{
  function inner() {
    return 1;
  }
  log.push(inner());
  {
    function inner() {
      return 2;
    }
    log.push(inner());
  }
  log.push(inner());
}
declare const inner: any;
if (true) {
  function cond() {
    return "c";
  }
  log.push(cond());
}
log.push(
  (() => {
    try {
      return typeof (cond2 as any);
    } finally {
      {
        function cond2() {}
      }
    }
  })(),
);
declare const cond2: any;
const fs: any[] = [];
for (let i = 0; i < 2; i++) {
  function loopFn() {
    return i;
  }
  fs.push(loopFn);
}
log.push(fs.map((f) => f()));
switch (1) {
  case 1:
    log.push(sw());
    function sw() {
      return "sw";
    }
}
function later() {
  return g();
  function g() {
    return h();
  }
  function h() {
    return "h";
  }
}
log.push(later());
const self = function me(n: number): any {
  return n ? [typeof me, ...me(n - 1)] : [];
};
log.push(self(2));
try {
  (function fix() {
    (fix as any) = 1;
  })();
} catch (e: any) {
  log.push(e.name);
}
export default log;
