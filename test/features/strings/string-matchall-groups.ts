const text = "k1=v1;k2=v2";
const out = {};
for (const m of text.matchAll(/(?<key>\w+)=(?<val>\w+)/g)) out[m.groups.key] = m.groups.val + "@" + m.index;
export default out;
