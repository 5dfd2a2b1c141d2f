export default [(7 / 2) | 0, Math.floor(-7 / 2), ~~-3.5, (-7 / 2) >> 0, 10 / 3];
