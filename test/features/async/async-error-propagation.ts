const l3 = async () => {
  await null;
  throw new RangeError("deep");
};
const l2 = async () => {
  await l3();
};
const l1 = async () => {
  try {
    await l2();
  } catch (e) {
    throw new Error("outer", { cause: e });
  }
};
export default l1().catch((e) => [e.message, e.cause.name, e.cause.message]);
