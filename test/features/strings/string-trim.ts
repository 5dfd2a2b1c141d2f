const s = "\t \n hi there \r\n ";
export default [s.trim(), s.trimStart(), s.trimEnd(), "   ".trim() === "", "x".trim()];
