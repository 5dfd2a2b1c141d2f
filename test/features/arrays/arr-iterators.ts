export default [[...["a", "b"].entries()], [...["a"].keys()], [...[5].values()], Array.from([1, 2].entries())];
