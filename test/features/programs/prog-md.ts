const inline = (s: string) =>
  s
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replace(/(^|[^*])\*([^*]+)\*/g, "$1<i>$2</i>")
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>');
const md = (src: string) => {
  const out: string[] = [];
  let list = false;
  for (const raw of src.split("\n")) {
    const line = raw.trimEnd();
    const h = /^(#{1,6})\s+(.*)$/.exec(line),
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
    } else if (line) out.push(`<p>${inline(line)}</p>`);
  }
  if (list) out.push("</ul>");
  return out.join("");
};
export default [
  md("# Title\n\nSome **bold** and *it* `code`.\n- a\n- [l](u)\nend"),
  md("## **x**"),
  md(""),
  inline("**a** *b* **c**"),
];
