const attempt = (f: any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
export default attempt(() => {
  for (later of [1]) {
  }
  let later: any;
  return 1;
});
