export default [
  "camelCaseString".split(/(?=[A-Z])/),
  "a1b2".split(/(?<=\d)/),
  "2020-01-02T03".split(/[-T]/).map(Number),
  "a, b ,c".split(/\s*,\s*/),
];
