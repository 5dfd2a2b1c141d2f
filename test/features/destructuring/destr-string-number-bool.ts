const { length } = "hello";
const { toFixed } = 5;
const [a, b] = "hi";
const { valueOf: v } = true;
export default [length, typeof toFixed, a, b, typeof v];
