const π = 3.14; const été = 1; const o = { ключ: 2 }; export default [π > 3, été, o.ключ];
