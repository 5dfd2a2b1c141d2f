let a, b, c;
a = b = c = 4;
a += b -= 1;
c **= 2;
a <<= 2;
b >>= 1;
c %= 5;
a ^= 3;
export default [a, b, c];
