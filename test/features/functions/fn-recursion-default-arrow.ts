const range = (a, b, acc = []) => (a >= b ? acc : range(a + 1, b, [...acc, a]));
export default range(0, 40);
