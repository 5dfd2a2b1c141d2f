const f = async () => {
  throw new TypeError("x");
};
export default f().catch((e) => [e.name, e.message]);
