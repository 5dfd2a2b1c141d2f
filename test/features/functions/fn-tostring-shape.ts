export default [typeof (() => 1).toString(), String(function foo() {}).includes("function")];
