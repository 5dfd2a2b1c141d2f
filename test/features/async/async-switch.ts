const f = async (x) => {
  switch (x) {
    case 1:
      await 0;
      return "one";
    case 2: {
      const v = await "two";
      return v;
    }
    default:
      return "d";
  }
};
export default Promise.all([f(1), f(2), f(3)]);
