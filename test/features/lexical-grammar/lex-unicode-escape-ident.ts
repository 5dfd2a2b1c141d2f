const \u0061b = 3; const o = { \u{63}d: 4 }; export default [ab, o.cd];
