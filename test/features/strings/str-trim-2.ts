const s = " \t\n x y \r\n";
export default [s.trim(), s.trimStart(), s.trimEnd(), "".trim(), "\u00a0x".length > 1];
