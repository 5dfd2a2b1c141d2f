const wait = async (t: string) => {
  await null;
  return t + "é";
};
export default Promise.all(["a", "bö"].map(wait)).then((all) => all.map((t) => [t.length, t.at(-1)]));
