throw new Error("x");
export default 1;
