export default [((a, b) => 1).length, function (a) {}.length, ((...r) => 1).length, ((a, b = 1, c) => 1).length];
