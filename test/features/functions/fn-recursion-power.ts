const pow = (b, e) => (e === 0 ? 1 : e % 2 ? b * pow(b, e - 1) : pow(b * b, e / 2));
export default [pow(2, 10), pow(3, 13), pow(2, 30)];
