const pal = (s) => {
  const t = s.toLowerCase().replace(/[^a-z0-9]/g, "");
  return t === [...t].reverse().join("");
};
const sortS = (s) => s.split("").sort().join("");
const title = (s) => s.replace(/\b\w/g, (c) => c.toUpperCase());
export default [
  pal("A man, a plan, a canal: Panama"),
  pal("abc"),
  sortS("listen") === sortS("silent"),
  title("hello big world"),
  "fooBarBaz".replace(/[A-Z]/g, (c) => "_" + c.toLowerCase()),
];
