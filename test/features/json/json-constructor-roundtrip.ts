const o = JSON.parse('{"constructor":"x","a":{"constructor":[1]}}');
export default [
  o,
  Object.keys(o),
  o.constructor,
  "constructor" in o,
  Object.hasOwn(o, "constructor"),
  JSON.stringify(o),
];
