const a = 2;
export default `x${`y${`z${a}`}${[1, 2].map((i) => `<${i}>`).join("")}`}` + `${{ a: `}` }.a}` + `\${a}` + `\``;
