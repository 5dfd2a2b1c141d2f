let v = { a: 1 };
for (let i = 0; i < 12; i++) v = { k: v };
export default JSON.stringify(structuredClone(v));
