export default Promise.allSettled([
  1,
  Promise.reject(new Error("x")),
  new Promise((r) => setTimeout(r, 1, "late")),
  (async () => {
    throw "s";
  })(),
]).then((rs) => rs.map((r) => (r.status === "fulfilled" ? r.value : String(r.reason?.message ?? r.reason))));
