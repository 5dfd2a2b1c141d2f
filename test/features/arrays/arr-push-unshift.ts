const a = [2];
export default [a.push(3, 4), a.unshift(0, 1), a.pop(), a.shift(), a, [].pop(), [].shift()];
