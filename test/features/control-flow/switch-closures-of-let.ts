const fs: any[] = [];
for (let i = 0; i < 3; i++) {
  switch (true) {
    case i < 9:
      let y = i;
    case false:
      fs.push(() => y++);
  }
}
export default [fs.map((f) => f()), fs.map((f) => f())];
