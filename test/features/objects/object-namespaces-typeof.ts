const m = Math,
  j: any = JSON,
  r: any = Reflect;
const tag = (x: any) => Object.prototype.toString.call(x);
const list = [Math, JSON, Reflect, () => 1, class {}];
export default [
  typeof m,
  typeof j,
  typeof r,
  tag(m),
  tag(j),
  tag(Math),
  typeof Math,
  list.map((x) => typeof x),
  `${m}`,
  String(j),
  list.slice(0, 2).map(tag),
];
