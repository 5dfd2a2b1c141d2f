const [a, b] = "xy";
export default a + b;
