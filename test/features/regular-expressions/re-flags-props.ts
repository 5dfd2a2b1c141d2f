const r = /a/gimsuy;
export default [r.flags, r.source, r.global, r.ignoreCase, r.multiline, r.sticky, String(/a\/b/g), /x/.lastIndex];
