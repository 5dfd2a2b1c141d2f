export default [[1, , [2, , 3]].flat(), [[], [[]]].flat(2), [1, 2].flatMap((x) => (x > 1 ? [] : x))];
