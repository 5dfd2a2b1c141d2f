export default [
  JSON.parse("1e3"),
  JSON.parse(" [1 , 2 ] "),
  JSON.parse('"\\u0041\\n\\/"'),
  JSON.parse("null"),
  JSON.parse("-0.5"),
  JSON.parse('{"a":{"b":[]}}'),
  JSON.parse("true"),
  JSON.parse('{"a":1,"a":2}'),
  JSON.parse('{"2":1,"1":2}'),
];
