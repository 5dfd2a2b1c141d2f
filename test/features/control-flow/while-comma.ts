let i = 0,
  s = 0;
while ((i++, i < 5)) s += i;
export default s;
