const o = {
  p: ">",
  tag(s, ...v) {
    return this.p + s.join("|") + v.join(",");
  },
};
export default [o.tag`a${1}b${2}`, o["tag"]`z`];
