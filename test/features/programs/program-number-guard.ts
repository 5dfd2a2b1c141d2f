const parse = (s) => {
  const n = Number(s);
  if (s.trim() === "" || Number.isNaN(n)) throw new RangeError(`bad number: ${JSON.stringify(s)}`);
  return n;
};
export default ["12", " 3.5 ", "", "x1", "1e3", "-0"].map((s) => {
  try {
    return parse(s);
  } catch ({ name, message }) {
    return `${name}: ${message}`;
  }
});
