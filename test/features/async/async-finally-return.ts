const f = async () => {
  try {
    return await 1;
  } finally {
    await 0;
  }
};
export default f();
