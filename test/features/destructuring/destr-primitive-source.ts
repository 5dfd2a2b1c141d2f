const { length, [0]: first } = "abc";
const { toFixed } = 5;
export default [length, first, typeof toFixed];
