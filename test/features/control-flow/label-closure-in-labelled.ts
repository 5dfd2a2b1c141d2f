const fs = [];
o: for (let i = 0; i < 3; i++)
  for (let j = 0; j < 3; j++) {
    if (j > i) continue o;
    fs.push(() => [i, j]);
  }
export default fs.map((f) => f());
