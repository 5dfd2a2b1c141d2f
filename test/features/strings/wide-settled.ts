export default Promise.allSettled([Promise.resolve("é"), Promise.reject(new Error("öö"))]).then((all) =>
  all.map((one: any) => (one.value ?? one.reason.message).length),
);
