const o = { a: undefined };
export default ["a" in o, "b" in o, "toString" in o, 0 in [1], 1 in [1], "length" in [], "on" in {}, "emit" in o];
