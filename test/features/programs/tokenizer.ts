const tok = (s) => {
  const r = [];
  let i = 0;
  while (i < s.length) {
    const c = s[i];
    if (/\s/.test(c)) {
      i++;
      continue;
    }
    if (/\d/.test(c)) {
      let n = "";
      while (i < s.length && /[\d.]/.test(s[i])) n += s[i++];
      r.push(+n);
      continue;
    }
    r.push(c);
    i++;
  }
  return r;
};
export default tok("3 + 4.5*(2-1)");
