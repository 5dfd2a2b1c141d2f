const e = new Error("m");
(e as any).code = 5;
export default [JSON.stringify(e), Object.keys(e), { ...e }];
