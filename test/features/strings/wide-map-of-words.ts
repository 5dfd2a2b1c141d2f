const m = new Map<string, string>([["clé", "vàl"]]);
const all: string[] = [];
for (const [k, v] of m) all.push(k + v, v + k);
export default [[...m.keys()].map((k) => k.length), all.map((v) => v[1]), m.get("clé")!.length, new Set("ñandú").size];
