const bubble = (a) => {
  a = [...a];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < a.length - i - 1; j++) if (a[j] > a[j + 1]) [a[j], a[j + 1]] = [a[j + 1], a[j]];
  return a;
};
export default bubble([5, 2, 9, 1, 5, 6]);
