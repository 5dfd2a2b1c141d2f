export default [].concat(1, [2, [3]], "four", null, undefined, [[]]).map((x) => (x === undefined ? "undef" : x));
