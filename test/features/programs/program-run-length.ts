const rle = (s: string) => s.replace(/(.)\1*/g, (m, c) => (m.length > 1 ? m.length : "") + c);
const un = (s: string) => s.replace(/(\d+)(.)/g, (_, n, c) => c.repeat(+n));
export default [rle("aaabccd"), un(rle("aaabccd")), rle("")];
