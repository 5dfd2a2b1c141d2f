const { user: { name: { first = "X", last = "Y" } = {}, tags: [, second = "none", ...more] = [] } = {}, ...left } = {
  user: { name: { first: "Ann" }, tags: ["t1", undefined, "t3", "t4"] },
  q: 1,
};
export default { first, last, second, more, left };
