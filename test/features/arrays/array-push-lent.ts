const o = { length: 0 };
Array.prototype.push.call(o, "a", "b");
export default [o.length, o[1]];
