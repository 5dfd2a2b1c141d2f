export default [0 / 0, 1 / 0, -1 / 0, Infinity - Infinity, Infinity * 0, 5 % 0, -0 + -0].map(String);
