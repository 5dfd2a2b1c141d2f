let v = "x";
for (let i = 0; i < 24; i++) v = { k: v };
export default JSON.stringify(v).length;
