const subsets = (a) => (a.length === 0 ? [[]] : subsets(a.slice(1)).flatMap((s) => [s, [a[0], ...s]]));
export default subsets(["a", "b", "c", "d"]).map((s) => s.join(""));
