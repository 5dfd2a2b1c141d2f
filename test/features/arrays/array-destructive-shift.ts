const q = [];
q.push(1, 2, 3);
const r = [q.shift(), q.unshift(7, 8), q.pop(), q.push(), q.length, [].shift(), [].pop(), q.reverse()];
export default r;
