const csv = (s) =>
  s
    .trim()
    .split("\n")
    .map((l) => {
      const out = [];
      let f = "",
        q = false;
      for (let i = 0; i < l.length; i++) {
        const c = l[i];
        if (q) {
          if (c === '"' && l[i + 1] === '"') {
            f += '"';
            i++;
          } else if (c === '"') q = false;
          else f += c;
        } else if (c === '"') q = true;
        else if (c === ",") {
          out.push(f);
          f = "";
        } else f += c;
      }
      out.push(f);
      return out;
    });
export default csv('a,b\n"x, y","q""q"\n1,\n');
