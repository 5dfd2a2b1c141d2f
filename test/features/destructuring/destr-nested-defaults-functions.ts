const f = ({
  id,
  meta: { tags: [first, ...others] = ["none"], author: { name = "anon", ...contact } = {} } = {},
  ...rest
}) => ({ id, first, others, name, contact, rest });
export default [
  f({ id: 1 }),
  f({ id: 2, meta: { tags: ["a", "b", "c"], author: { name: "x", mail: "m" } }, z: 1 }),
  f({ meta: { tags: "" } }),
  f({ id: null, meta: { author: {} }, q: [] }),
];
