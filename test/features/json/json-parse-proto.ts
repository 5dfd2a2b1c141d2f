const o = JSON.parse('{"__proto__":{"x":1},"a":2}');
export default [o.x === undefined, Object.keys(o)];
