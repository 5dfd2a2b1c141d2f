const o = { b: 1, 10: 1, a: 1, 2: 1, "-1": 1, "01": 1, 0: 1 };
o[1] = 1;
o.c = 1;
export default [Object.keys(o), JSON.stringify(o), Object.entries(o).length, Object.getOwnPropertyNames(o)];
