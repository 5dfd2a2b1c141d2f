"use strict";
const o = Object.freeze({ a: 1 });
const r = [];
for (const f of [
  () => {
    o.a = 2;
  },
  () => {
    o.b = 2;
  },
  () => {
    delete o.a;
  },
])
  try {
    f();
  } catch (e) {
    r.push([e.name, e.message]);
  }
export default r;
