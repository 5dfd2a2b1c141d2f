export default ["abc".normalize(), "abc".normalize("NFD") === "abc"];
