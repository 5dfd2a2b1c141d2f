export default [
  JSON.parse('{"a":[1,2,{"b":null}],"c":"\\u0041\\n"}'),
  JSON.parse(" [1e3, -0.5, true] "),
  JSON.parse('"x"'),
  JSON.parse('{"a":1,"a":2}').a,
];
