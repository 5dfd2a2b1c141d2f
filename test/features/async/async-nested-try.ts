const f = async () => {
  const l = [];
  try {
    try {
      await Promise.reject("a");
    } finally {
      l.push("f1");
      await 0;
      l.push("f2");
    }
  } catch (e) {
    l.push(e);
  }
  return l;
};
export default f();
