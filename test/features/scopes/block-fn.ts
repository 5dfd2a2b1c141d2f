let r;
{
  function g() {
    return "g";
  }
  r = g();
}
export default r;
