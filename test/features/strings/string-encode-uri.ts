export default [
  encodeURIComponent("a b&c=d/e?"),
  decodeURIComponent("a%20b%26"),
  encodeURIComponent("!'()*~-_."),
  encodeURIComponent(""),
];
