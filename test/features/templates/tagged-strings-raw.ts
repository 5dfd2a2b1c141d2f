const tag = (s, ...v) => [s.length, [...s], s.raw, v];
export default tag`a${1}\n${2}c`;
