export default [["é", "a"].map(btoa).length];
