let n = 0;
const o = {
  get a() {
    n++;
    return { b: 1 };
  },
};
o.a.b;
o.a?.b;
const { a } = o;
o.a.b += 1;
export default n;
