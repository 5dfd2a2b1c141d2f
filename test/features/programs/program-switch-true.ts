const grade = (n) => {
  switch (true) {
    case n >= 90:
      return "A";
    case n >= 80:
      return "B";
    case n >= 70: {
      const x = "C";
      return x;
    }
    default:
      return "F";
  }
};
export default [95, 85, 75, 10, NaN].map(grade);
