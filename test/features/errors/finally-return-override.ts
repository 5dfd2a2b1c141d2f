const f = () => {
  try {
    return 1;
  } finally {
    return 2;
  }
};
export default f();
