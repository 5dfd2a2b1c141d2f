const sortTree = (t) => ({
  ...t,
  kids: [...t.kids].sort((a, b) => (a.name.localeCompare ? (a.name < b.name ? -1 : 1) : 0)).map(sortTree),
});
const t = {
  name: "r",
  kids: [
    {
      name: "z",
      kids: [
        { name: "b", kids: [] },
        { name: "a", kids: [] },
      ],
    },
    { name: "c", kids: [] },
  ],
};
export default sortTree(t);
