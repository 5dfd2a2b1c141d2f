{
}
if (false);
else {
}
for (;;) {
  break;
}
let x = 1;
{
  let x = 2;
  {
    let x = 3;
    x++;
  }
  x++;
}
while (x < 3) x++;
export default x;
