export default String.raw`a\n${1}b`;
