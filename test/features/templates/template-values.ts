export default [
  `${null} ${undefined} ${true} ${[1, [2, 3]]} ${{}} ${() => 1 && "x"}`.slice(0, 40),
  `${-0} ${1e21} ${0.1 + 0.2} ${NaN}`,
  `a\tb\\n${"`"}`,
];
