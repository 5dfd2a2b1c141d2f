export default [1, 2, 3].map((x) => x / 3).map((x) => +x.toFixed(2));
