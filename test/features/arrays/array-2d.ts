const g = Array.from({ length: 2 }, () => Array(2).fill(0));
g[0][1] = 5;
export default g;
