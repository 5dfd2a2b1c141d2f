export default ["ÀB".length === 2 ? 1 : 0].length;
