const up = String.prototype.toUpperCase;
export default [up.call("x"), typeof up];
