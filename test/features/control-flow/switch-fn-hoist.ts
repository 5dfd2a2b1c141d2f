switch (1) {
  case 0:
    function h() {
      return "h";
    }
  case 1:
    var r = h();
}
export default r;
