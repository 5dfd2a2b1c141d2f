const a = 5;
export default `x${a}y${a + 1}${"}"}z${`in${a}`}\n\t\${a}`;
