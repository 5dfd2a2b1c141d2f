export default [[1].concat([2], 3, [[4]], "x" as any), [].concat(), [1, , 3].concat([4]).length];
