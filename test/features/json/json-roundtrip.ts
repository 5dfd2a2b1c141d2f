const v = { a: [0.1, 1e21, -0, 1e-7, 123456789.123], s: "q\"\\/", n: null }; export default JSON.parse(JSON.stringify(v));
