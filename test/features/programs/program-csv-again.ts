const parse = (s: string) => {
  const rows: string[][] = [[]];
  let cell = "",
    q = false;
  for (let i = 0; i < s.length; i++) {
    const c = s[i];
    if (q) {
      if (c === '"') {
        if (s[i + 1] === '"') {
          cell += '"';
          i++;
        } else q = false;
      } else cell += c;
    } else if (c === '"') q = true;
    else if (c === ",") {
      rows.at(-1)!.push(cell);
      cell = "";
    } else if (c === "\n") {
      rows.at(-1)!.push(cell);
      cell = "";
      rows.push([]);
    } else cell += c;
  }
  rows.at(-1)!.push(cell);
  return rows;
};
export default parse('a,"b,1",c\n"x ""q""",,z');
