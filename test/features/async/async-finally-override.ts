const f = async () => {
  try {
    return "try";
  } finally {
    await null;
    return "finally";
  }
};
export default f();
