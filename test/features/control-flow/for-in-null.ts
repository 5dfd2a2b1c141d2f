let n = 0;
for (const k in null) n++;
for (const k in undefined) n++;
export default n;
