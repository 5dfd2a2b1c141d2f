export default Promise.allSettled([
  1,
  Promise.resolve("two"),
  Promise.reject(new TypeError("t")),
  new Promise((r) => setTimeout(r, 2, "late")),
]).then((rs) => rs.map((r) => (r.status === "fulfilled" ? r.value : r.reason.name)));
