const f = () => {
  for (let i = 0; i < 5; i++) {
    const g = () => i;
    if (g() === 3) return g;
  }
};
export default f()();
