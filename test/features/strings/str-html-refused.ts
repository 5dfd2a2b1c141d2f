export default ["a".bold(), "b".link("c")];
