export default Promise.reject(new Error("x"));
