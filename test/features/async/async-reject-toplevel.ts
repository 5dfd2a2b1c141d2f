export default Promise.reject(new Error("top"));
