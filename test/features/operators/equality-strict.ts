export default [1 === 1.0, NaN !== NaN, 0 === -0, "a" === "a", null === undefined, [] === []];
