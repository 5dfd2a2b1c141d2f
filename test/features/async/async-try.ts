const f = async () => {
  try {
    await Promise.reject(new Error("a"));
    return "no";
  } catch (e) {
    return e.message;
  } finally {
    await 0;
  }
};
export default f();
