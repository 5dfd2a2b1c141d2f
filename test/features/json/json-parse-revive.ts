const text =
  '{"id":7,"when":"2024-01-02T03:04:05.000Z","tags":["a","b",null],"deep":{"n":1e3,"m":-0.5E-2},"esc":"\\u0041\\n\\/"}';
const order = [];
const r = JSON.parse(text, (k, v) => {
  order.push(k);
  return k === "when" ? new Date(v).getTime() : v === null ? undefined : Array.isArray(v) ? v.length : v;
});
export default [
  r,
  order,
  JSON.parse(" [1 , 2 ] "),
  JSON.parse('"x"'),
  JSON.parse("true"),
  JSON.parse("-0") === 0,
  Object.is(JSON.parse("-0"), -0),
  JSON.parse('{"a":1,"a":2}'),
  JSON.parse('{"2":1,"1":2,"b":3}'),
  JSON.parse("1E3"),
  JSON.parse("[[[[]]]]"),
  JSON.parse('{"":1}')[""],
  JSON.parse("123456789012345678901234567890"),
];
