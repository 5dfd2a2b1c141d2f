const t = (s, ...v) => s.raw.join("|") + v.join(",");
export default t`a${1}b\n${2}c`;
