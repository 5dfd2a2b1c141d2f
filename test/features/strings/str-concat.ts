export default ["a".concat("b", 1, null), "a" + 1 + 2, 1 + 2 + "a", "" + [1, 2], "x" + { toString: () => "o" }];
