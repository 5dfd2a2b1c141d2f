export default [
  "price: $10, cost: $25".match(/(?<=\$)\d+/g),
  "foobar foobaz".match(/foo(?!bar)\w+/g),
  "a1b2".replace(/(?<=[a-z])\d/g, "#"),
  /^(?!.*(\w).*\1)\w+$/.test("abcd"),
  /^(?!.*(\w).*\1)\w+$/.test("abca"),
  "password1".match(/^(?=.*\d)(?=.*[a-z])\w{6,}$/)?.[0],
  "aaa".match(/a(?=aa)/)!.index,
  "2024-01-02".replace(/(?<y>\d+)-(?<m>\d+)-(?<d>\d+)/, (...a) => {
    const g = a.at(-1);
    return `${g.d}/${g.m}/${g.y}`;
  }),
  JSON.stringify("x1".match(/(?<l>[a-z])(?<n>\d)(?<o>z)?/)!.groups),
  "abcabc".match(/(?<x>a)(?:b)(c)/)!.length,
  [..."k1=v1;k2=v2".matchAll(/(?<k>\w+)=(?<v>\w+)/g)].map((m) => ({ ...m.groups })),
  "\"a\" 'b'".match(/(["'])(\w)\1/g),
  /(?:a|ab)(?:c|bcd)(d*)/.exec("abcd")!.slice(),
  /(a*)(a|b)+?c/.exec("aabac")!.slice(),
  /((a)|(b))*/.exec("ab")!.slice(),
  /\bfoo\b/.test("a foo."),
  /[\b]/.test("\b"),
  /^[^]*$/.test("a\nb"),
  /a{2,3}?/.exec("aaaa")![0],
  /(?:)/.test(""),
];
