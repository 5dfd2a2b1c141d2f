const r = /a/gimsy;
export default [
  r.flags,
  r.source,
  r.global,
  r.ignoreCase,
  r.multiline,
  r.sticky,
  r.dotAll,
  String(/a\/b/g),
  /x/.lastIndex,
  new RegExp("a/b").source,
  String(new RegExp("", "g")),
];
