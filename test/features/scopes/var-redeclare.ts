var a = 1;
var a;
var b = 2;
var b = 3;
export default [a, b];
