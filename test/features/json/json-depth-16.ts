let v = "x";
for (let i = 0; i < 16; i++) v = i % 2 ? [v] : { k: v };
export default [JSON.stringify(v), JSON.parse(JSON.stringify(v))];
