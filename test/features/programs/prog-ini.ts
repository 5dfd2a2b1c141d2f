const parseIni = (text: string) => {
  const out: any = {};
  let cur = out;
  text.split(/\r?\n/).forEach((line, no) => {
    line = line.trim();
    if (!line || /^[;#]/.test(line)) return;
    const sec = line.match(/^\[([^\]]+)\]$/);
    if (sec) {
      cur = sec[1].split(".").reduce((o, k) => (o[k] ??= {}), out);
      return;
    }
    const kv = /^([^=]+?)\s*=\s*(.*)$/.exec(line);
    if (!kv) throw new SyntaxError(`line ${no + 1}: ${line}`);
    let v: any = kv[2];
    if (/^".*"$/.test(v)) v = v.slice(1, -1);
    else if (/^(true|false)$/i.test(v)) v = v.toLowerCase() === "true";
    else if (v !== "" && !isNaN(v)) v = Number(v);
    if (kv[1].endsWith("[]")) (cur[kv[1].slice(0, -2)] ??= []).push(v);
    else cur[kv[1]] = v;
  });
  return out;
};
export default [
  parseIni(
    'top=1\n; comment\n[db]\nhost = "local host"\nport=5432\nssl=TRUE\n[db.pool]\nmax = 10\nname[] = a\nname[] = b\nempty =\n# end',
  ),
  (() => {
    try {
      parseIni("a=1\nbroken");
    } catch (e: any) {
      return [e.name, e.message];
    }
  })(),
];
