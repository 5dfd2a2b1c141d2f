const fact = (n) => (n < 2 ? 1 : n * fact(n - 1));
export default [[1, 5, 10].map(fact), [3].map((x) => fact(x)), fact.call(null, 4), fact.length, fact.name, typeof fact];
