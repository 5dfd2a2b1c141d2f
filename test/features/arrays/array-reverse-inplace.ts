const a = [1, 2, 3];
const b = a.reverse();
export default [a === b, a, [1, 2].reverse(), [].reverse()];
