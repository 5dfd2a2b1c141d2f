const f = () => {
  try {
    throw 1;
  } finally {
    return 2;
  }
};
export default f();
