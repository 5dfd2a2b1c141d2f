const t = 1;
const a0 = 2;
const o: { word: { text?: string } } = { word: { text: "añoé" } };
export default [o.word.text?.slice(t, a0), o?.word?.text?.at(t), o.word.text?.padEnd(a0 + 4, "·").length];
