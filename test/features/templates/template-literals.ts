let t = true;
export default [
  `${null}`,
  `${true && null}`,
  `${5}`,
  `${1}${2}`,
  `${1}${2}c`,
  `a${null}`,
  `${true}${false}`,
  `${undefined}`,
  `${-1}`,
  `${1 + 2}`,
  `${[1][0]}`,
  typeof `${7}`,
  `${t ? 1 : 2}${3}`,
];
