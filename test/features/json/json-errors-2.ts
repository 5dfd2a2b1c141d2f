const t = (s: string) => {
  try {
    return JSON.parse(s);
  } catch (e: any) {
    return e.name;
  }
};
const c: any = {};
c.c = c;
let cyc = "";
try {
  JSON.stringify(c);
} catch (e: any) {
  cyc = e.name;
}
export default [
  t("{"),
  t("[1,]"),
  t("{'a':1}"),
  t("01"),
  t("1 2"),
  t("nul"),
  t('"\\x"'),
  t(""),
  t(" [1 , 2 ] "),
  t("-0"),
  t("1e5"),
  t('"\\u0041"'),
  cyc,
];
