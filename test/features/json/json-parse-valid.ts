export default [
  " 1 ",
  '"\\u0041\\n\\/"',
  "-0.5e2",
  "[]",
  '{"a":{"b":[]}}',
  "true",
  "null",
  '"\\""',
  "1E3",
  '[1,"2",false,null,{"x":[]}]',
].map((s) => JSON.parse(s));
