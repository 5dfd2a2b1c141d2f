const e = Error("x");
export default [e instanceof Error, e.message, TypeError("t") instanceof TypeError];
