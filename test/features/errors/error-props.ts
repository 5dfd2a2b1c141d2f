const e = new Error("m");
export default [e.message, e.name, String(e), e instanceof Error, Object.keys(e), JSON.stringify(e), typeof e.stack];
