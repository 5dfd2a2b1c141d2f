const parse = (text, sep = ",") => {
  const rows = [];
  let row = [],
    cell = "",
    q = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (q) {
      if (c === '"') {
        if (text[i + 1] === '"') {
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
    } else if (c !== "\r") cell += c;
  }
  if (cell || row.length) {
    row.push(cell);
    rows.push(row);
  }
  return rows;
};
const toObjects = ([head, ...rows]) =>
  rows.map((r) => Object.fromEntries(head.map((h, i) => [h.trim(), isNaN(r[i]) || r[i] === "" ? r[i] : Number(r[i])])));
const quote = (v) => (/[",\n]/.test(v) ? `"${String(v).replace(/"/g, '""')}"` : String(v));
const format = (rows) =>
  [Object.keys(rows[0]), ...rows.map(Object.values)].map((r) => r.map(quote).join(",")).join("\n");
const text = 'name,qty,note\r\n"Smith, J",3,"said ""hi"""\nBob,,plain\n"multi\nline",7.5,\n';
const rows = toObjects(parse(text));
export default [
  rows,
  format(rows) === 'name,qty,note\n"Smith, J",3,"said ""hi"""\nBob,,plain\n"multi\nline",7.5,',
  rows.reduce((s, r) => s + (+r.qty || 0), 0),
  parse("a;b;c", ";"),
  parse(""),
  parse("x"),
];
