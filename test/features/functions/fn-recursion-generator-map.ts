function* flat(a) {
  for (const x of a)
    if (Array.isArray(x)) yield* flat(x);
    else yield x;
}
export default [...flat([1, [2, [3, [4, [5, [6, [7]]]]]]])];
