const grade = (n) => (n >= 90 ? "A" : n >= 80 ? "B" : n >= 70 ? "C" : n < 0 ? (n === -1 ? "absent" : "error") : "F");
export default [95, 85, 75, 10, -1, -5].map(grade).join("");
