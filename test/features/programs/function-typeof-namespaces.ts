export default [typeof console, typeof Function.prototype, typeof Math, typeof JSON];
