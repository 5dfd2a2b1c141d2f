const r = [];
(function () {
  r.push(1);
})();
(() => r.push(2))();
!(function () {
  r.push(3);
})();
void (function () {
  r.push(4);
})();
new (function () {
  r.push(5);
})();
(async () => {
  r.push(6);
})();
export default r;
