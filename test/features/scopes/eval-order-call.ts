const l = [];
const o = {
  get f() {
    l.push("get");
    return (a, b) => l.push("call");
  },
};
o.f(l.push("a1"), l.push("a2"));
export default l;
