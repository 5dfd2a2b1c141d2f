const { isInteger, parseFloat: pf } = Number;
export default [["isInteger", "isSafeInteger", "isNaN"].map((k) => Number[k](5)), isInteger(5.5), pf("1.5x")];
