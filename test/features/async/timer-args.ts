export default new Promise((r) => setTimeout((a, b) => r([a, b]), 1, "x", "y"));
