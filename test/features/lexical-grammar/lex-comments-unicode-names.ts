/* one */ const /* two */ x /* three
*/ = // four
  1; // five
const \u0061bc = 7, $ = 2, _ = 3, $_$1 = 4;
const obj = { if: 1, class: 2, new: 3, "a-b": 4, 5: 5, 1e3: 6, .5: 7, typeof: 8, let: 9, yield: 10, await: 11, async: 12, get: 13, set: 14, static: 15, of: 16 };
export default [x, abc, $ + _ + $_$1, obj.if, obj.class, obj.new, obj["a-b"], obj[5], obj[1000], obj[0.5], obj.typeof, obj.let, obj.yield, obj.await, obj.async, obj.get, obj.set, obj.static, obj.of, Object.keys(obj)];
