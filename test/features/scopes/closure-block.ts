let f;
{
  let x = 1;
  f = () => x++;
}
f();
export default f();
