const r = [];
a: {
  try {
    r.push(1);
    break a;
  } finally {
    r.push("f");
  }
  r.push("no");
}
r.push("after");
export default r;
