export default [[1, 2, 3].at(-1), [1].at(5), [1, 2].at(0)];
