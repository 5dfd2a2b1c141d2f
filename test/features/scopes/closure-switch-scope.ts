const f = [];
for (let i = 0; i < 3; i++)
  switch (i) {
    case 1: {
      let x = i;
      f.push(() => x);
      break;
    }
    default:
      let y = i * 5;
      f.push(() => y);
  }
export default f.map((g) => g());
