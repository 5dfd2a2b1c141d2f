const md = (s) =>
  s
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/^(#{1,3}) (.+)$/gm, (_, h, t) => `<h${h.length}>${t}</h${h.length}>`)
    .replace(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replace(/(?<!\*)\*([^*]+)\*/g, "<i>$1</i>")
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(
      /(?:^- .+\n?)+/gm,
      (m) =>
        `<ul>${m
          .trim()
          .split("\n")
          .map((l) => `<li>${l.slice(2)}</li>`)
          .join("")}</ul>\n`,
    )
    .replace(/`([^`]+)`/g, (_, c) => `<code>${c.toUpperCase()}</code>`);
export default md("# Title\nSome **bold** and *it* & `code` <x>\n- one\n- [two](http://x.y/z?a=1)\n\n### End");
