let i;
function* g() {
  try {
    i.next();
  } catch (e) {
    yield e instanceof TypeError;
  }
}
i = g();
export default i.next();
