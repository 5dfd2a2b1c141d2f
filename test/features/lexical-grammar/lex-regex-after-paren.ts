const a = 4, g = 2; if (a) /x/.test("x"); const r = [(a) / g, a++ / g, [a] / g, { v: 6 }.v / g]; export default r;
