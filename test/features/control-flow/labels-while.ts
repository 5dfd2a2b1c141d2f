let i = 0,
  s = "";
top: while (i < 5) {
  i++;
  let j = 0;
  do {
    j++;
    if (j === 2) continue top;
    s += i + "" + j + " ";
  } while (j < 3);
}
export default s;
