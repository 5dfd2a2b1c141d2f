export default ["a.b.c".replaceAll(/\./g, "-"), "aa".replaceAll("a", (m, i) => i)];
