export default [
  "aaaa".match(/^(a+?)(a*)$/).slice(1),
  "<<a>>".match(/<(.*?)>/)[1],
  "a,b;c".split(/[,;]/),
  "key=val=x".match(/^(.*?)=(.*)$/).slice(1),
  "aab".match(/(a|aa)(b|ab)/).slice(),
  "foo.bar.baz".match(/[^.]+$/)[0],
  "  trim  ".replace(/^\s+|\s+$/g, ""),
];
