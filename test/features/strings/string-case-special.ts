export default [
  "Hello".toUpperCase(),
  "HELLO".toLowerCase(),
  "a1_b".toUpperCase(),
  "x".toLocaleUpperCase(),
  "ABC".toLocaleLowerCase(),
];
