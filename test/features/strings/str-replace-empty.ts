export default ["abc".replace("", "-"), "abc".replaceAll("", "-"), "abc".replace(/x*/g, "-")];
