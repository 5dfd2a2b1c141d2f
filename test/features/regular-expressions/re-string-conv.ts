export default [
  String(/a\/b/g),
  /x/ + "",
  typeof /x/,
  /a/ instanceof RegExp,
  new RegExp("/").source,
  new RegExp("").source,
];
