const s = "abc";
const out: string[] = [];
for (const i in s as any) out.push(i + s[i as any]);
for (let i = 0; i < s.length; i++) out.push(s[i]);
export default [
  out,
  s[5],
  s["length"],
  Object.keys(s),
  "1" in Object(s),
  s.split("").reverse().join(""),
  [...s].map((c) => c.charCodeAt(0)),
  Array.from(s).length,
  s.at(-2),
];
