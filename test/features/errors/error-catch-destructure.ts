let r;
try {
  throw { code: 7, detail: ["a", "b"] };
} catch ({ code, detail: [first], none = "dflt" }) {
  r = [code, first, none];
}
export default r;
