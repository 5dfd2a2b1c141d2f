const l = [];
(async () => {
  l.push(
    await {
      then(r) {
        l.push("then");
        r("v");
      },
    },
  );
})();
l.push("sync");
export default new Promise((r) => setTimeout(() => r(l), 3));
