const ks = [];
JSON.parse('{"a":[1,{"b":2}],"c":3}', (k, v) => (ks.push(k), v));
export default ks;
