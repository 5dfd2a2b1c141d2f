const e = new Error("a", { cause: "c" });
export default [e.cause, "cause" in e, "cause" in new Error("b")];
