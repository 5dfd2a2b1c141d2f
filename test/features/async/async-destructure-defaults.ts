const f = async ({ a, b = 2 } = {}, ...[c = 3]) => {
  const [x, { y = 9 }] = await Promise.all([a, { y: undefined }]);
  return [x, b, c, y];
};
export default f({ a: Promise.resolve(1) });
