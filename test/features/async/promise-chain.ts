const order: any[] = [];
export default Promise.resolve(1)
  .then((x) => x + 1)
  .then((x) => {
    throw new Error("e" + x);
  })
  .then(() => order.push("skipped"))
  .catch((e) => {
    order.push(e.message);
    return "recovered";
  })
  .finally(() => {
    order.push("finally");
    return "ignored";
  })
  .then((v) => order.push(v))
  .then(() => Promise.reject("r"))
  .then(undefined, (r) => order.push(r))
  .then(() =>
    Promise.resolve("v").finally(() => {
      throw "f";
    }),
  )
  .catch((f) => order.push(f))
  .then(() => Promise.resolve(5).then(null as any))
  .then((v) => order.push(v))
  .then(() => order);
