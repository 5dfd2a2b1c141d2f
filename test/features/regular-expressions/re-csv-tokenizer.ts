const line = 'a,"b ""q"" c",,d';
const out = [];
for (const m of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))
  out.push(m[1] !== undefined ? m[1].replace(/""/g, '"') : m[2]);
export default out;
