const t = (s) => (s2) => s[0] + s2[0];
export default t`a``b`;
