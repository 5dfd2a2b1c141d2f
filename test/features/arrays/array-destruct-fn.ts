const swap = <T, U>([a, b]: readonly [T, U]): [U, T] => [b, a];
const { length } = "hello";
const [first = "d", ...rest] = "abc";
const fn = ({ length }: string) => length;
export default [swap([1, "x"]), length, first, rest, fn("four"), (([a, [b]]) => a + b)([1, [2]])];
