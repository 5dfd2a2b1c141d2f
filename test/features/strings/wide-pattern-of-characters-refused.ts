export default "é".replace(/./, "x");
