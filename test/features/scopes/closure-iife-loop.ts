var fs = [];
for (var i = 0; i < 3; i++)
  (function (j) {
    fs.push(() => j);
  })(i);
export default fs.map((f) => f());
