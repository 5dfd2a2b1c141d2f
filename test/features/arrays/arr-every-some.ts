export default [[].every(() => false), [].some(() => true), [1, 2].every((x) => x > 0), [1, 2].some((x) => x > 1)];
