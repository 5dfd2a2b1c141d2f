const csv = (t) =>
  t
    .trim()
    .split("\n")
    .map((l) =>
      [...l.matchAll(/("([^"]|"")*"|[^,]*)(,|$)/g)]
        .slice(0, -1)
        .map((m) => m[1].replace(/^"|"$/g, "").replace(/""/g, '"')),
    );
export default csv('a,b\n"x,1","say ""hi"""\n1,2');
