export default [7 % 3, -7 % 3, 7 % -3, 5.5 % 2, Object.is(-4 % 2, -0), 5 % Infinity];
