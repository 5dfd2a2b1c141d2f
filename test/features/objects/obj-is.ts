export default [Object.is(NaN, NaN), Object.is(0, -0), Object.is("a", "a"), Object.is({}, {})];
