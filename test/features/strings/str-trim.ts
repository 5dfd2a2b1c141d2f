export default ["  a b ".trim(), "  a ".trimStart(), " a  ".trimEnd(), "\t\n x \r\n".trim().length];
