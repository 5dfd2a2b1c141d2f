const qs = ([p, ...r]) => (p === undefined ? [] : [...qs(r.filter((x) => x < p)), p, ...qs(r.filter((x) => x >= p))]);
export default qs([3, 1, 4, 1, 5, 9, 2, 6]);
