export default [0, "", null, undefined, NaN, false, [], {}, "0", "false", -1, Infinity, -0].map((x) => (x ? 1 : 0));
