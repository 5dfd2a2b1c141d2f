export default [
  String(new Map()),
  Object.prototype.toString.call(new Set()),
  JSON.stringify(new Map([[1, 2]])),
  new Map() instanceof Object,
  typeof Map,
];
