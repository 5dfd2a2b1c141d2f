setTimeout(() => {
  throw new Error("in timer");
}, 1);
export default new Promise((r) => setTimeout(r, 20, "never"));
