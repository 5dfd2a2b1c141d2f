export default [String.prototype.slice.call("éa", 1)];
