const out = [];
for (const {
  name,
  tags: [first = "none", ...more],
} of [
  { name: "a", tags: ["x", "y", "z"] },
  { name: "b", tags: [] },
])
  out.push([name, first, more]);
export default out;
