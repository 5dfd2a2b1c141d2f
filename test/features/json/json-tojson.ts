export default JSON.stringify({
  d: new Date(0),
  o: {
    toJSON(k) {
      return "k:" + k;
    },
  },
});
