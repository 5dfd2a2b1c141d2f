const o = { if: 1, class: 2, new: 3, function: 4, default: 5, in: 6, typeof: 7, null: 8, true: 9, get: 10, set: 11, static: 12, async: 13, of: 14, let: 15, yield: 16, await: 17 };
export default [o.if, o.class, o.new, o.function, o.default, o.in, o.typeof, o.null, o.true, o.get, o.set, o.static, o.async, o.of, o.let, o.yield, o.await, Object.keys(o).length];
