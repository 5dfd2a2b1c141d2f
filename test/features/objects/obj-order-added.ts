const o: any = {};
o.z = 1;
o[10] = 1;
o[9] = 1;
o.a = 1;
export default [Object.keys(o), JSON.stringify(o)];
