const wait = (ms, v) => new Promise((r) => setTimeout(() => r(v), ms));
export default Promise.all([wait(5, 1), wait(1, 2), 3]);
