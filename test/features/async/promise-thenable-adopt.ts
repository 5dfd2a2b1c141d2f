const th = {
  then(r) {
    r({
      then(r2) {
        r2("deep");
      },
    });
  },
};
export default Promise.all([Promise.resolve(th), (async () => th)(), new Promise((r) => r(th))]);
