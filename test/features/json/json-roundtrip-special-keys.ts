const o = { "": 1, "a b": 2, '"q"': 3, __x: 4, constructor: 5, toString: 6 };
export default [JSON.stringify(o), JSON.parse(JSON.stringify(o))];
