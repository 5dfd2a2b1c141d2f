let i = 0;
const r = [];
do {
  i++;
  if (i % 2) continue;
  r.push(i);
} while (i < 6);
export default r;
