export default ["abc".isWellFormed(), "abc".toWellFormed()];
