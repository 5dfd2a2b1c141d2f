function parseCsv(text: string, sep = ","): string[][] {
  const rows: string[][] = [];
  let row: string[] = [],
    cell = "",
    quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === '"') {
        if (text[i + 1] === '"') {
          cell += '"';
          i++;
        } else quoted = false;
      } else cell += c;
    } else if (c === '"') quoted = true;
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
  if (cell !== "" || row.length) {
    row.push(cell);
    rows.push(row);
  }
  return rows;
}
const toCsv = (rows: any[][]) =>
  rows
    .map((r) => r.map((v) => (/[",\n]/.test(String(v)) ? `"${String(v).replace(/"/g, '""')}"` : v)).join(","))
    .join("\n");
const toObjects = ([head, ...rest]: string[][]) =>
  rest.map((r) => Object.fromEntries(head.map((h, i) => [h, isNaN(+r[i]) || r[i] === "" ? r[i] : +r[i]])));
const t = 'name,qty,note\r\n"Smith, J",3,"said ""hi"""\nAnn,,"two\nlines"\n';
export default [
  parseCsv(t),
  toObjects(parseCsv(t)),
  toCsv([
    ["a,b", 'q"q', 1],
    [null, "x\ny", true],
  ]),
  parseCsv("a;b", ";"),
  parseCsv(toCsv([["1,2", '"']])),
];
