{
}
{
}
if (1);
else;
for (;;) {
  break;
}
let a = 1;
{
  let a = 2;
  {
    let a = 3;
  }
}
export default a;
