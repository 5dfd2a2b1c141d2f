const t = (s) => [s[0], s.raw[0], s.length];
export default t`a\tb`;
