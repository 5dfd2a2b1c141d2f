const wrap = (s: string, w: number) =>
  s.split(" ").reduce<string[]>(
    (ls, word) => {
      const l = ls.at(-1)!;
      if ((l + " " + word).trim().length <= w) ls[ls.length - 1] = (l + " " + word).trim();
      else ls.push(word);
      return ls;
    },
    [""],
  );
export default wrap("the quick brown fox jumps over the lazy dog", 10);
