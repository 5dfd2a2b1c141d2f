const f = async () => [
  await 1,
  await Promise.resolve(2),
  await {
    then(r) {
      r(3);
    },
  },
  await (async () => 4)(),
];
export default f();
