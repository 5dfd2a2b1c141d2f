const count = (x) => (typeof x !== "object" || x === null ? 1 : Object.values(x).reduce((n, v) => n + count(v), 1));
const doc = JSON.parse('{"a":[1,2,{"b":[[[[[[1]]]]]]}],"c":{"d":{"e":{"f":{"g":{"h":{"i":[1,2,3]}}}}}}}');
export default count(doc);
