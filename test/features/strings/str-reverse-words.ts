export default "the quick brown"
  .split(" ")
  .map((w) => w[0].toUpperCase() + w.slice(1))
  .reverse()
  .join(" ");
