export default ["é".replace(/a(?=b)/, "x"), "é".match(/x*/)];
