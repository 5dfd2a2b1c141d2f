const words = ["été", "Ésope", "abc", "ñ"];
export default words.map((w) => [
  /^é/i.test(w),
  /é/i.test(w + "\u3a40"),
  /é$/.test(w),
  /^.$/.test(w),
  /^.{3}$/.test(w),
  w.replace(/^(.)(.*)$/, "$2$1"),
  w.match(/.$/)![0],
]);
