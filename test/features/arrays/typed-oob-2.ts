const a = new Uint8Array(2);
a[5] = 1;
export default [a[5] ?? "U", a.length, 5 in a, a[-1] ?? "U", JSON.stringify(a), Object.keys(a)];
