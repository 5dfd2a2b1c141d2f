const cs = [];
for (let i = 0; i < 3; i++)
  cs.push(
    class {
      v() {
        return i;
      }
    },
  );
export default cs.map((C) => new C().v());
