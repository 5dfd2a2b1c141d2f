const e = new Error("x");
export default [typeof e.stack, Object.keys(e), JSON.stringify(e)];
