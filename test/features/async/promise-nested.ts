export default new Promise((r) => r(new Promise((q) => setTimeout(q, 2, "in"))));
