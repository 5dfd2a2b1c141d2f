const s = decodeURIComponent("%C3%A9");
const attempt = (f: any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
const query = (names: string[]) => names.map((name) => encodeURIComponent(name)).join("&");
export default [
  s === decodeURIComponent("%c3%a9"),
  s === "é",
  encodeURIComponent(s),
  encodeURIComponent("naïve café & crème"),
  encodeURI("http://x/ü?q=€&r=1#z"),
  decodeURI("%E2%82%AC%26"),
  decodeURIComponent("%F0%9F%98%80") === "😀",
  encodeURIComponent("😀"),
  query(["größe", "10 €", "c d"]),
  attempt(() => decodeURIComponent("%C3")),
  attempt(() => decodeURIComponent("%80")),
  attempt(() => decodeURIComponent("%C3%41")),
  attempt(() => decodeURIComponent("%")),
  decodeURIComponent("a%20b%2Bc+d"),
];
