const attempt = (f: any) => {
  try {
    return f();
  } catch (e: any) {
    return e.name;
  }
};
export default attempt(() => {
  for ({ a: later } of [{ a: 1 }]) {
  }
  let later: any;
  return 1;
});
