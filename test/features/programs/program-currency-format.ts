const fmt = (n, d = 2) => {
  const [i, f] = Math.abs(n).toFixed(d).split(".");
  return (n < 0 ? "-" : "") + "$" + i.replace(/\B(?=(\d{3})+$)/g, ",") + (f ? "." + f : "");
};
export default [fmt(1234567.891), fmt(-5), fmt(999.995), fmt(1000, 0)];
