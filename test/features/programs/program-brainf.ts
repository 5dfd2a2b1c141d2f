const run = (src) => {
  const t = [0];
  let p = 0,
    o = "";
  const st = [],
    j = {};
  [...src].forEach((c, i) => {
    if (c === "[") st.push(i);
    if (c === "]") {
      const s = st.pop();
      j[s] = i;
      j[i] = s;
    }
  });
  for (let i = 0; i < src.length; i++)
    switch (src[i]) {
      case ">":
        t[++p] ??= 0;
        break;
      case "<":
        p--;
        break;
      case "+":
        t[p] = (t[p] + 1) & 255;
        break;
      case "-":
        t[p] = (t[p] + 255) & 255;
        break;
      case ".":
        o += String.fromCharCode(t[p]);
        break;
      case "[":
        if (!t[p]) i = j[i];
        break;
      case "]":
        if (t[p]) i = j[i];
    }
  return o;
};
export default run("++++++++[>++++++++<-]>+.+.+.");
