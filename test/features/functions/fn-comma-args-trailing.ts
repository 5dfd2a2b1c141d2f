const f = (a, b) => [a, b];
export default f(1, 2);
