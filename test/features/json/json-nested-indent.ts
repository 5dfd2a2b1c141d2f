export default JSON.stringify({ a: { b: [1, { c: 2 }], e: [] } }, null, "\t");
