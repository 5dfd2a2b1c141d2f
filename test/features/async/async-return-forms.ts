const f = async (k) => {
  switch (k) {
    case 0:
      return;
    case 1:
      return 1;
    case 2:
      return Promise.resolve(2);
    case 3:
      throw 3;
    default:
      return await f(k - 1).catch((e) => "c" + e);
  }
};
export default Promise.all([f(0), f(1), f(2), f(3).catch((e) => e), f(4), f(5)]);
