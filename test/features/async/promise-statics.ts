export default Promise.all([
  Promise.race([new Promise((r) => setTimeout(r, 9, "slow")), "fast"]),
  Promise.allSettled([1, Promise.reject("e")]),
  Promise.any([Promise.reject(1), 2]),
  Promise.any([Promise.reject(1)]).catch((e) => [e.name, e.errors]),
]);
