const t = {
  then(r) {
    r(7);
  },
};
export default (async () => [await (t as any), await Promise.resolve(t)])();
