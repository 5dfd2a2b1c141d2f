const all = Uint8Array.from("né", (c) => c.charCodeAt(0));
const words = ["é"];
for (const w of words) if (words.length < 4) grow(w);
function grow(w: string) {
  words.push(w + "ü");
}
export default [[...all], words];
