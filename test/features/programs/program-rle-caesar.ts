const rle = (s) => s.replace(/(.)\1*/g, (m, c) => c + m.length);
const unrle = (s) => s.replace(/(.)(\d+)/g, (_, c, n) => c.repeat(n));
const caesar = (s, k) => s.replace(/[a-z]/g, (c) => String.fromCharCode(((c.charCodeAt(0) - 97 + k) % 26) + 97));
export default [rle("aaabbc"), unrle("a3b2c1"), caesar("xyz", 3)];
