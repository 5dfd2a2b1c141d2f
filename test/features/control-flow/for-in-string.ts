const k = [];
for (const i in "ab") k.push(i);
export default k;
