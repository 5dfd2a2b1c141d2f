export default [Object.keys("ab"), Object.keys([1, 2]), Object.entries("x"), Object.values([7])];
