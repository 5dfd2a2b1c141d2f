const rot = (s: string, n: number) =>
  s.replace(/[a-z]/gi, (c) => {
    const b = c <= "Z" ? 65 : 97;
    return String.fromCharCode(((c.charCodeAt(0) - b + n + 26) % 26) + b);
  });
export default [rot("Hello, World!", 13), rot(rot("abcXYZ", 5), -5)];
