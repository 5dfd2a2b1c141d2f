const a = 12, g = 2, b = { c: 6 }; const x = a / 2 / g; const y = b.c / 3 / 1; const z = [4][0] / 2; const f = () => 8; const w = f() / 2 / g; export default [x, y, z, w, /=/.test("="), (a) / 3 / 2];
