const o = JSON.parse('{"a":1}');
o["__proto__x"] = 2;
export default [JSON.stringify(o), Object.keys(o)];
