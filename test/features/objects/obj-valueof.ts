const o = { valueOf: () => 3 };
export default [o + 1, o > 2, o * o, `${{ toString: () => "t" }}`];
