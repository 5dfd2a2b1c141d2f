export default ["42px", "0x1F", "  12", "1e3", "", "-7.9", "101", "z", "0b1", "9".repeat(20), "-0x10", "+5"]
  .map((s) => String(parseInt(s)))
  .concat(
    [
      parseInt("101", 2),
      parseInt("ff", 16),
      parseInt("0xff", 16),
      parseInt("z", 36),
      parseInt("9", 8),
      parseInt(null, 36),
      parseInt("12", 0),
      parseInt("12", 1),
      parseInt(0.0000005),
      parseInt("123", 37),
    ].map(String),
  );
