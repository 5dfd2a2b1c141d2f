export default [String([null]), String([undefined, 1]), [[null]] + "", [] == "", [0] == false, `${[1, [2]]}`];
