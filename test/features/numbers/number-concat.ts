let s = "";
for (const x of [0.1, 0.25, 1 / 3]) s += x + ",";
export default s;
