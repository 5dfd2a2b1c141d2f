const o: any = {};
o[1] = "a";
o["1"] = "b";
o[1.0] = "c";
export default [o, Object.keys(o).length];
