const up = Function.prototype.call.bind(String.prototype.trim) as any;
export default [" a ", "b "].map(up);
