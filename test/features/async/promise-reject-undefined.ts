export default Promise.reject().then(
  () => "ok",
  (e) => e === undefined,
);
