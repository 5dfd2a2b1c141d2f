export default [
  encodeURIComponent("a b&c=d/é".slice(0, 8)),
  decodeURIComponent("a%20b%26"),
  encodeURIComponent("~!*()'-_."),
  typeof encodeURI,
];
