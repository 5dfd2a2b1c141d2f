export default [["a", "b"].map(String.prototype.toUpperCase.call, String.prototype.toUpperCase as any)];
