const e = new Error();
const e2 = new Error("m");
e2.name = "Custom";
const e3 = new Error("only");
e3.name = "";
export default [String(e), String(e2), String(e3), `${new TypeError()}`, e.message === ""];
