export default [/(a)|(b)/.exec("b"), "ab".split(/(x)?b/)];
