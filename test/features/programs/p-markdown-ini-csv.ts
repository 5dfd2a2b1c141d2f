const md = (src: string) => {
  const esc = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const inline = (s: string) =>
    esc(s)
      .replace(/`([^`]+)`/g, "<code>$1</code>")
      .replace(/\*\*(.+?)\*\*/g, "<b>$1</b>")
      .replace(/\*(.+?)\*/g, "<i>$1</i>")
      .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>');
  const out: string[] = [];
  let list = false;
  for (const line of src.split("\n")) {
    const h = /^(#{1,3})\s+(.*)$/.exec(line),
      li = /^[-*]\s+(.*)$/.exec(line);
    if (!li && list) {
      out.push("</ul>");
      list = false;
    }
    if (h) out.push(`<h${h[1].length}>${inline(h[2])}</h${h[1].length}>`);
    else if (li) {
      if (!list) {
        out.push("<ul>");
        list = true;
      }
      out.push(`<li>${inline(li[1])}</li>`);
    } else if (line.trim()) out.push(`<p>${inline(line)}</p>`);
  }
  if (list) out.push("</ul>");
  return out.join("");
};
const ini = (s: string) =>
  s.split(/\r?\n/).reduce<any>(
    (acc, raw) => {
      const line = raw.trim();
      let m;
      if (!line || line[0] === ";") return acc;
      if ((m = line.match(/^\[(.+)\]$/))) {
        acc.cur = m[1].split(".").reduce((o: any, k: string) => (o[k] ??= {}), acc.root);
      } else if ((m = line.match(/^([^=]+?)\s*=\s*(.*)$/))) {
        const [, k, v] = m;
        acc.cur[k] = v === "true" ? true : v === "false" ? false : v !== "" && !isNaN(+v) ? +v : v;
      } else acc.errors.push(line);
      return acc;
    },
    (() => {
      const root = {};
      return { root, cur: root, errors: [] };
    })(),
  );
const csv = (s: string, sep = ","): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [],
    cell = "",
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
    else if (c === sep) {
      row.push(cell);
      cell = "";
    } else if (c === "\n") {
      row.push(cell);
      rows.push(row);
      row = [];
      cell = "";
    } else cell += c;
  }
  if (cell || row.length) rows.push([...row, cell]);
  return rows;
};
const toObjs = ([head, ...rows]: string[][]) =>
  rows.map((r) => Object.fromEntries(head.map((h, i) => [h, r[i] ?? null])));
const { root, errors } = ini("a = 1\n; c\n[x.y]\nk = v w\nflag=true\n[z]\nn = 2.5\nbroken\ne=");
export default [
  md("# Hi *you*\n\ntext `a<b` **bold**\n- one\n- [l](u)\nend"),
  root,
  errors,
  csv('a,b\n"x, ""y""",2\n3'),
  toObjs(csv("id,n\n1,a\n2")),
];
