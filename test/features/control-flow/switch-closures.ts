const fs = [];
for (const k of [1, 2, 3])
  switch (k) {
    case 2: {
      const z = k * 10;
      fs.push(() => z);
      break;
    }
    default:
      const y = k;
      fs.push(() => y);
  }
export default fs.map((f) => f());
