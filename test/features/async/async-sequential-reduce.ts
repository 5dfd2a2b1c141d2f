const wait = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
export default [3, 1, 2].reduce(async (acc, ms) => [...(await acc), await wait(ms, ms * 10)], Promise.resolve([]));
