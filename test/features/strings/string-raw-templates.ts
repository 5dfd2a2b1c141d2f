const x = 5;
export default [
  `a${x}b${x + 1}c`,
  `${"nested " + `inner ${x}`}`,
  `line1
line2`,
  `\${no}`,
  String.raw`\n${x}\t`,
  `${[1, 2]}`,
  `${{}}`,
  `${null} ${undefined} ${true}`,
];
