const f = async (c) => (c ? await Promise.resolve("y") : "n") + (c && (await 1)) + [await 2, await 3].join();
export default Promise.all([f(true), f(false)]);
