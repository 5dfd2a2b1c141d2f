export default [5, "10", 1, 25, 100].sort();
