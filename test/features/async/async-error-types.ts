const f = async () => {
  null.x;
};
export default f().catch((e) => [e instanceof TypeError, e.name]);
