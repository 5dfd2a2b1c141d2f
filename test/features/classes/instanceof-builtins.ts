export default [
  [] instanceof Array,
  [] instanceof Object,
  {} instanceof Object,
  (() => 1) instanceof Function,
  (5 as any) instanceof Number,
  new Map() instanceof Map,
  new Date() instanceof Date,
  /x/ instanceof RegExp,
];
