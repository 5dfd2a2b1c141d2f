const Mod = (() => {
  let priv = 0;
  const inc = () => ++priv;
  return {
    inc,
    get value() {
      return priv;
    },
  };
})();
Mod.inc();
Mod.inc();
export default Mod.value;
