class P extends Promise {}
export default P.resolve(1).then((x) => x + 1);
