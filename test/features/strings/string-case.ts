export default [
  "MiXeD".toLowerCase(),
  "MiXeD".toUpperCase(),
  "abc".toLocaleUpperCase(),
  "ABC".toLocaleLowerCase(),
  "i-1".toUpperCase(),
];
