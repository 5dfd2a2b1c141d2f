"use strict";
const o = {
  f() {
    return this === o;
  },
};
const { f } = o;
const g = o.f;
export default [o.f(), o.f(), (0, o.f)(), g(), f(), (o?.f)(), o["f"]()];
