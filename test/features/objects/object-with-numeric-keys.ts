const o = { 1.5: 'a', 0x10: 'b', 1e3: 'c', .5: 'd' }; export default [Object.keys(o), o[1.5], o[16], o['1000']];
