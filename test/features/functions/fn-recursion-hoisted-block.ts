{
  function down(n) {
    return n > 0 ? [n, ...down(n - 1)] : [];
  }
  var r = down(30);
}
export default r.length;
