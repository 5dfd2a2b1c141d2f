const f = async (a, { b = 2 } = {}, ...r) => {
  await 0;
  return [a, b, r];
};
export default f(1, undefined, 3, 4);
