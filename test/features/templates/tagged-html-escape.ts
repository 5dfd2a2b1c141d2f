const esc = (s) => String(s).replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);
const html = (s, ...v) => s.reduce((a, x, i) => a + esc(v[i - 1]) + x);
export default html`<p title="${'"q"'}">${"a < b & c"}</p>`;
