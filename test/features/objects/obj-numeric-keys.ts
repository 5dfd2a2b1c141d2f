const o = { 1.5: "a", 0x10: "b", 1e3: "c" };
export default [o[1.5], o[16], o["1000"], Object.keys(o)];
