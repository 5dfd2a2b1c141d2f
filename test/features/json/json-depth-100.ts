let v = "x";
for (let i = 0; i < 100; i++) v = i % 3 ? [v, i] : { k: v, i };
export default [JSON.stringify(v), JSON.stringify(JSON.parse(JSON.stringify(v))) === JSON.stringify(v)];
