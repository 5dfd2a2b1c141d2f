const f = (s) => (t) => s[0] + t[0];
export default f`a``b`;
