"use strict";
const t = (f: () => any) => {
  try {
    return f();
  } catch (e) {
    return (e as any).name;
  }
};
const s: any = "abc",
  a: any = [1];
export default [t(() => delete s[0]), t(() => delete s[5]), t(() => delete a.length), t(() => delete a[0])];
