const k = [];
for (const i in ["a", "b"]) k.push(typeof i + i);
export default k;
