const counts = {};
for (const w of "on emit on toString clone constructor on".split(" "))
  counts[w] = (Object.hasOwn(counts, w) ? counts[w] : 0) + 1;
export default counts;
