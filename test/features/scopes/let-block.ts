let x = 1;
{
  let x = 2;
  x++;
}
export default x;
