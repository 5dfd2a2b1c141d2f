const src = 'name = "Jürgen" ; größe = 42';
const tokens: string[] = [];
for (const m of src.matchAll(/"([^"]*)"|[a-zäöüß]+|\d+|[=;]/g)) tokens.push(m[1] ?? m[0]);
export default [tokens, tokens.map((t) => t.length)];
