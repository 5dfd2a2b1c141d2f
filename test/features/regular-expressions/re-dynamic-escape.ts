const esc = (s) => s.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
export default [esc("a.b*c"), esc("[x]")];
