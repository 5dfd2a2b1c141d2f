const w = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
export default Promise.race([w(20, "b"), w(2, "a")]);
