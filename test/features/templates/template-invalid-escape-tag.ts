const t = (s) => [s[0] === undefined, s.raw[0]];
export default t`\unicode and \xerxes`;
