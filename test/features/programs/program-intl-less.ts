export default [(1234.5).toLocaleString === undefined, "I".toLowerCase(), "ß".length];
