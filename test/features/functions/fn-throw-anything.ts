const out = [];
for (const v of ["str", 0, null, undefined, { code: 1 }, [1]]) {
  try {
    throw v;
  } catch (e) {
    out.push(e === v);
  }
}
export default out;
