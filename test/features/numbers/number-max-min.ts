export default [Number.MAX_VALUE, Number.MIN_VALUE, Number.EPSILON].map(String);
